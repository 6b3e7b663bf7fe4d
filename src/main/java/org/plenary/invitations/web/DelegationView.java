package org.plenary.invitations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.FocalPoint;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.network.Person;
import org.plenary.web.FaultView;

/**
 * One delegation as the desk sees it.
 *
 * @param people who holds a seat first, then by name
 * @param contacts focal points of the organisation
 * @param colleagues who could have a seat, the next to try first
 */
public record DelegationView(
        String event,
        Translated title,
        boolean published,
        String id,
        Translated organisation,
        ZoneId zone,
        List<SeatsView> seats,
        List<Line> people,
        List<Contact> contacts,
        List<NomineeView.Colleague> colleagues,
        TermsForm form,
        List<FaultView> faults) {

    /**
     * One invitation.
     *
     * @param seat the kind of seat that is kept, or how the invitee takes part; empty when there is none
     * @param steps when each state was reached, in that order
     */
    public record Line(
            String id,
            String name,
            String position,
            String state,
            String seat,
            String reason,
            List<Step> steps,
            boolean holdsSeat,
            boolean canBeSent,
            boolean canBeInvited,
            boolean hasLetter) {
        static Line of(Invitation invitation, Person person) {
            InvitationState state = invitation.state();
            return new Line(
                    invitation.id().toString(),
                    person.addressedName(),
                    person.position(),
                    state.key(),
                    invitation.mode().or(invitation::seat).map(Mode::key).orElse(""),
                    invitation.declineReason(),
                    steps(invitation),
                    state.holdsSeat(),
                    state.isUndecided(),
                    state.canBeInvited(),
                    invitation.deservesLetter());
        }

        private static List<Step> steps(Invitation invitation) {
            return Stream.of(InvitationState.values())
                    .flatMap(state -> invitation.at(state).map(at -> new Step(state.key(), at)).stream())
                    .sorted(Comparator.comparing(Step::at))
                    .toList();
        }

        public boolean bounced() {
            return state.equals(InvitationState.BOUNCED.key());
        }
    }

    /** A state and when it was last reached. */
    public record Step(String state, Instant at) {}

    /** A focal point; mailed empty when they have had no link. */
    public record Contact(String name, String email, Optional<Instant> mailed) {}

    static DelegationView of(
            Event event,
            Delegation delegation,
            List<Line> people,
            List<Contact> contacts,
            List<NomineeView.Colleague> colleagues,
            TermsForm form,
            List<FaultView> faults) {
        return new DelegationView(
                event.slug(),
                event.title(),
                event.isPublished(),
                delegation.id().toString(),
                delegation.organisation().name(),
                event.zone(),
                SeatsView.of(delegation, event.mode()),
                people.stream()
                        .sorted(Comparator.comparing(Line::holdsSeat).reversed().thenComparing(Line::name))
                        .toList(),
                contacts,
                colleagues,
                form,
                faults);
    }

    static List<Contact> contacts(List<Person> people, List<FocalPoint> written) {
        Map<UUID, FocalPoint> byPerson =
                written.stream().collect(Collectors.toMap(FocalPoint::person, Function.identity()));
        return people.stream()
                .map(person -> new Contact(
                        person.addressedName(),
                        person.email(),
                        Optional.ofNullable(byPerson.get(person.id())).flatMap(FocalPoint::mailedAt)))
                .toList();
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
