package org.plenary.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A published version of an event's agenda, numbered from 1. */
@Entity
@Table(name = "releases")
@IdClass(Release.Key.class)
public class Release {
    /** An event's release by its number. */
    public record Key(UUID eventId, int number) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Id
    private int number;

    private Instant releasedAt;
    private String releasedBy;
    private String name;

    @Convert(converter = ReleaseChangesColumn.class)
    private List<ReleaseChange> changes;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Release() {}

    Release(UUID event, int number, String name, List<ReleaseChange> changes, String by, Instant now) {
        eventId = event;
        this.number = number;
        this.name = name;
        this.changes = changes;
        releasedBy = by;
        releasedAt = now;
    }

    public UUID event() {
        return eventId;
    }

    public int number() {
        return number;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    /** As the organisers call it; empty where they do not. */
    public String name() {
        return name;
    }

    /** By when the sessions are, or were. */
    public List<ReleaseChange> changes() {
        return changes;
    }

    /** The actor, as the trail names it. */
    public String releasedBy() {
        return releasedBy;
    }
}
