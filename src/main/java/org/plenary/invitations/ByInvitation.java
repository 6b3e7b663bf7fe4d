package org.plenary.invitations;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.network.Criterion;

/** Chooses people by the state their invitation to an event is in. */
final class ByInvitation implements Criterion {
    private final String key;
    private final Set<InvitationState> states;
    private final Events events;
    private final InvitationRepository invitations;

    ByInvitation(String key, Set<InvitationState> states, Events events, InvitationRepository invitations) {
        this.key = key;
        this.states = Set.copyOf(states);
        this.events = events;
        this.invitations = invitations;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return "invitations.criterion." + key;
    }

    @Override
    public List<Option> options() {
        return events.all().stream()
                .map(event -> new Option(event.slug(), event.title()))
                .toList();
    }

    @Override
    public Set<UUID> people(String value) {
        return events.all().stream()
                .filter(event -> event.slug().equals(value))
                .findFirst()
                .map(event -> invitations.people(event.id(), states))
                .orElseGet(Set::of);
    }
}
