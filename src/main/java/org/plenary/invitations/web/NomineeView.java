package org.plenary.invitations.web;

import java.util.List;
import java.util.Optional;
import org.plenary.network.Person;
import org.plenary.web.FaultView;

/**
 * The part of a form in which somebody is named for a seat.
 *
 * @param colleagues who can be chosen, focal points first, then by name
 */
public record NomineeView(List<Colleague> colleagues, NomineeForm form, List<FaultView> faults) {
    /** Somebody of the organisation. */
    public record Colleague(String id, String name, String position) {
        static Colleague of(Person person) {
            return new Colleague(person.id().toString(), person.addressedName(), person.position());
        }
    }

    static NomineeView of(List<Person> colleagues, NomineeForm form, List<FaultView> faults) {
        return new NomineeView(colleagues.stream().map(Colleague::of).toList(), form, faults);
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
