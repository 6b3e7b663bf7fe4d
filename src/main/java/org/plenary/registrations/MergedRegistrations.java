package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.network.Belongings;
import org.plenary.network.Clash;
import org.plenary.network.Keepsakes;

/** The registrations of people who turn out to be one. Who is registered twice for an event stays two people. */
@ApplicationScoped
class MergedRegistrations implements Belongings {
    private static final String TABLE = "registrations";

    @Inject
    RegistrationRepository registrations;

    @Inject
    Events events;

    @Override
    public List<Clash> clashes(UUID kept, UUID gone) {
        return registrations.eventsOfBoth(kept, gone).stream()
                .map(event -> new Clash(events.event(event).title(), false))
                .toList();
    }

    @Override
    public void handOver(UUID kept, UUID gone, Keepsakes keepsakes) {
        keepsakes.moved(TABLE, registrations.move(gone, kept));
    }

    @Override
    public void giveBack(UUID kept, UUID gone, Keepsakes keepsakes) {
        registrations.move(keepsakes.moved(TABLE), gone);
    }
}
