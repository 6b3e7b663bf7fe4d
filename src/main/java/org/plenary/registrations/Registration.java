package org.plenary.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.plenary.events.Mode;

/** One person's participation in one event: registered, changed, cancelled, and registered again if they come back. */
@Entity
@Table(name = "registrations")
public class Registration {
    private static final String REGISTERED = "registered";
    private static final String CANCELLED = "cancelled";

    @Id
    private UUID id;

    private UUID eventId;
    private UUID personId;
    private UUID invitationId;
    private String mode;
    private String state;
    private Instant registeredAt;
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Registration() {}

    Registration(UUID event, UUID person, UUID invitation, Mode mode, Instant now) {
        id = UUID.randomUUID();
        eventId = event;
        personId = person;
        invitationId = invitation;
        this.mode = mode.key();
        state = REGISTERED;
        registeredAt = now;
        changedAt = now;
    }

    void takePart(Mode how, Instant now) {
        mode = how.key();
        state = REGISTERED;
        changedAt = now;
    }

    void cancel(Instant now) {
        state = CANCELLED;
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public UUID person() {
        return personId;
    }

    public UUID invitation() {
        return invitationId;
    }

    public Mode mode() {
        return Mode.of(mode).orElseThrow();
    }

    public boolean isCancelled() {
        return state.equals(CANCELLED);
    }

    public Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
