package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody agreed to something or took it back; the newest of a kind holds. */
@Entity
@Table(name = "consents")
public class Consent {
    @Id
    private UUID id;

    private UUID personId;
    private String kind;
    private boolean given;
    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Consent() {}

    Consent(UUID person, ConsentKind kind, boolean given, String by, Instant now) {
        id = UUID.randomUUID();
        personId = person;
        this.kind = kind.key();
        this.given = given;
        recordedBy = by;
        recordedAt = now;
    }

    public ConsentKind kind() {
        return ConsentKind.of(kind).orElseThrow();
    }

    public boolean isGiven() {
        return given;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
