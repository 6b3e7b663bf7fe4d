package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.network.Colleagues;
import org.plenary.network.Organisation;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Who may be named for a seat: people of the organisation who have none. */
@ApplicationScoped
class Nominees {
    @Inject
    Colleagues colleagues;

    @Inject
    InvitationRepository invitations;

    /** Focal points first, then by name. */
    List<Person> of(Delegation delegation) {
        Set<UUID> seated = invitations.ofDelegation(delegation.id()).stream()
                .filter(invitation -> invitation.state().holdsSeat())
                .map(Invitation::person)
                .collect(Collectors.toSet());
        return colleagues.of(delegation.organisation()).stream()
                .filter(person -> !seated.contains(person.id()))
                .toList();
    }

    /** @throws Invalid when it is nobody of the organisation, or not enough is said of who is new */
    Person person(Organisation organisation, Nominee nominee) {
        return nominee.colleague()
                .map(id -> colleague(organisation, id))
                .orElseGet(() -> colleagues.enter(organisation, nominee.newcomer()));
    }

    /** @throws Invalid when it is nobody of the organisation */
    Person colleague(Organisation organisation, UUID id) {
        return colleagues.of(organisation).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Invalid(Fault.of("person", "not-a-colleague")));
    }
}
