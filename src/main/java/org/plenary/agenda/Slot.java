package org.plenary.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One person's part in a session. */
@Entity
@Table(name = "slots")
class Slot {
    @Id
    private UUID id;

    private UUID personId;
    private String role;
    private int position;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Slot() {}

    Slot(Speaker speaker, int position) {
        id = UUID.randomUUID();
        personId = speaker.person();
        role = speaker.role().key();
        this.position = position;
    }

    Speaker speaker() {
        return new Speaker(personId, SlotRole.of(role).orElseThrow());
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        position = place;
    }
}
