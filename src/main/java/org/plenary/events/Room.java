package org.plenary.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.language.Translated;

/** A room of an event. */
@Entity
@Table(name = "rooms")
public class Room {
    @Id
    private UUID id;

    private UUID eventId;
    private String slug;
    private Translated name;
    private int position;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Room() {}

    Room(UUID event, String slug, Translated name, int position) {
        id = UUID.randomUUID();
        eventId = event;
        this.slug = slug;
        this.name = name;
        this.position = position;
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public String slug() {
        return slug;
    }

    public Translated name() {
        return name;
    }

    /** Its place in lists. */
    public int position() {
        return position;
    }
}
