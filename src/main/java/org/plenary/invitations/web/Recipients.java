package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.network.Criterion;
import org.plenary.network.InList;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Whom an organiser can choose to invite: by region and kind of their organisation, and by a saved list. */
@RequestScoped
class Recipients {
    @Inject
    InList lists;

    List<Criterion.Option> lists() {
        return lists.options();
    }

    /** Those on it now. @throws Invalid when there is no such list */
    Set<UUID> listed(String list) {
        if (lists().stream().noneMatch(known -> known.value().equals(list))) {
            throw new Invalid(Fault.of("list", "list-unknown"));
        }
        return lists.people(list);
    }

    /** What is empty asks nothing. */
    Predicate<Person> chosen(String region, String kind, String list) {
        Narrowing narrowing = new Narrowing(region, kind);
        Set<UUID> listed = list.isEmpty() ? Set.of() : lists.people(list);
        return person -> narrowing.passes(person.organisation()) && (list.isEmpty() || listed.contains(person.id()));
    }
}
