package org.plenary.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a conflict shall stay, and why. */
@Entity
@Table(name = "conflict_acceptances")
@IdClass(Acceptance.Key.class)
public class Acceptance {
    /** An event's conflict. */
    public record Key(UUID eventId, String conflict) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Id
    private String conflict;

    private String reason;
    private String acceptedBy;
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Acceptance() {}

    Acceptance(UUID event, String conflict, String reason, String by, Instant now) {
        eventId = event;
        this.conflict = conflict;
        this.reason = reason;
        acceptedBy = by;
        acceptedAt = now;
    }

    String conflict() {
        return conflict;
    }

    public String reason() {
        return reason;
    }

    /** The actor, as the trail names it. */
    public String acceptedBy() {
        return acceptedBy;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }
}
