package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;

/** The door through which somebody who asks for it is erased, whole and for good. */
@ApplicationScoped
@Transactional
public class Erasing {
    @Inject
    Clock clock;

    @Inject
    PersonRepository people;

    @Inject
    ErasingRepository rows;

    @Inject
    @Any
    Instance<Traces> traces;

    @Inject
    Event<PersonErased> told;

    @Inject
    Trail trail;

    /**
     * Ends what the person takes part in, then blanks all that says who they are. Their row stays, without a name, for
     * those who count.
     *
     * @param sure whether that was confirmed
     * @return whether they were known until now
     * @throws Invalid unless somebody is sure
     */
    public boolean erase(UUID id, boolean sure) {
        if (!sure) {
            throw new Invalid(Fault.of("sure", "not-sure"));
        }
        return erase(id);
    }

    private boolean erase(UUID id) {
        if (!rows.lock(id)) {
            throw new NotFound();
        }
        Person person = people.reread(id);
        if (person.isErased()) {
            return false;
        }
        Instant now = clock.instant();
        Erased who = Erased.of(person);
        traces.forEach(trace -> trace.end(id));
        traces.forEach(trace -> trace.erase(who, now));
        person.erase(now);
        people.flush();
        rows.erase(who, now);
        trail.record("person.erased", "person " + id, "", Map.of());
        told.fire(new PersonErased(who));
        return true;
    }
}
