package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.plenary.audit.Trail;
import org.plenary.events.Events;

/** Writes into the trail what became of a registration. */
@ApplicationScoped
class Records {
    @Inject
    Events events;

    @Inject
    Trail trail;

    void write(String action, Registration registration) {
        write(action, registration, Map.of(), Map.of());
    }

    /** @param before and after: what else changed */
    void write(String action, Registration registration, Map<String, ?> before, Map<String, ?> after) {
        trail.record(
                action,
                "registration " + registration.id(),
                events.event(registration.event()).slug(),
                before,
                after);
    }
}
