package org.plenary.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A participant's place in a session, or the wish for one. */
@Entity
@Table(name = "session_signups")
public class SignUp {
    private static final String TAKEN = "taken";
    private static final String WAITING = "waiting";

    @Id
    private UUID id;

    private UUID eventId;
    private UUID registrationId;
    private UUID sessionId;
    private String state;
    private Instant since;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected SignUp() {}

    SignUp(Registration registration, UUID session, boolean waits, Instant now) {
        id = UUID.randomUUID();
        eventId = registration.event();
        registrationId = registration.id();
        sessionId = session;
        state = waits ? WAITING : TAKEN;
        since = now;
    }

    /** It was their turn. */
    void take(Instant now) {
        state = TAKEN;
        since = now;
    }

    public UUID id() {
        return id;
    }

    UUID event() {
        return eventId;
    }

    public UUID registration() {
        return registrationId;
    }

    public UUID session() {
        return sessionId;
    }

    public boolean waits() {
        return state.equals(WAITING);
    }

    /** Since when they have the place, or wait for it. */
    public Instant since() {
        return since;
    }
}
