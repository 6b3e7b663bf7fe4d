package org.plenary.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Accounts;
import org.plenary.invitations.Invitations;
import org.plenary.network.Network;
import org.plenary.settings.Settings;

/** The addresses the launcher prints when Plenary has started. */
@ApplicationScoped
@Transactional
public class StartLinks {
    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Events events;

    @Inject
    Invitations invitations;

    @Inject
    Network network;

    public boolean isEmpty() {
        return network.countOrganisations() == 0 && events.all().isEmpty();
    }

    /** Label and address, in the order in which they are printed. */
    public Map<String, String> all() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("Public page", settings.baseUrl() + "/");
        links.put("Sign in to the desk (once, within 20 minutes)", accounts.firstSignIn());
        events.published().stream().findFirst().ifPresent(event -> {
            invitee(event).ifPresent(link -> links.put("An invitee's link", link));
            links.put("Calendar feed", settings.baseUrl() + "/calendar/events/" + event.slug() + ".ics");
        });
        return links;
    }

    private java.util.Optional<String> invitee(Event event) {
        return invitations.ofEvent(event).stream()
                .flatMap(invitation -> invitations.address(invitation.id()).stream())
                .findFirst();
    }
}
