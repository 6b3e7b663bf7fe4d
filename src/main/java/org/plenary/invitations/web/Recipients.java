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

/** Whom an organiser can choose to invite: by region and kind of their organisation, and by a saved list. */
@RequestScoped
class Recipients {
    @Inject
    InList lists;

    List<Criterion.Option> lists() {
        return lists.options();
    }

    /** What is empty asks nothing. */
    Predicate<Person> chosen(String region, String kind, String list) {
        Narrowing narrowing = new Narrowing(region, kind);
        Set<UUID> listed = list.isEmpty() ? Set.of() : lists.people(list);
        return person -> narrowing.passes(person.organisation()) && (list.isEmpty() || listed.contains(person.id()));
    }
}
