package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.network.Erasing;
import org.plenary.problem.Invalid;

/** The door through which a participant asks to be erased. */
@ApplicationScoped
@Transactional
public class OwnErasure {
    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    Erasing erasing;

    @Inject
    Actor actor;

    /** Also of who was erased. @throws NotFound for any link that does not open */
    public Registration open(String token) {
        return registrations.openEvenErased(token);
    }

    /** What they are registered for, or wait for, and would miss. */
    public List<Event> comingUp(Registration registration) {
        return registrations.ofPerson(registration.person()).stream()
                .filter(other -> !other.isCancelled())
                .map(other -> events.event(other.event()))
                .filter(registrations::isToCome)
                .toList();
    }

    /**
     * Who was erased stays so.
     *
     * @throws Invalid unless they are sure
     */
    public void erase(String token, boolean sure, String origin) {
        Registration registration = open(token);
        if (registration.isErased()) {
            return;
        }
        actor.is("registration " + registration.id(), origin);
        erasing.erase(registration.person(), sure);
    }
}
