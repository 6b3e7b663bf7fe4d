package org.plenary.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's part in a session. */
@Entity
@Table(name = "slots")
class Slot {
    @Id
    private UUID id;

    private UUID personId;
    private String role;
    private int position;
    private @Nullable Integer minutes;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Slot() {}

    Slot(Speaker speaker, int position) {
        id = UUID.randomUUID();
        personId = speaker.person();
        role = speaker.role().key();
        moveTo(position, speaker);
    }

    Speaker speaker() {
        return new Speaker(personId, SlotRole.of(role).orElseThrow(), Optional.ofNullable(minutes));
    }

    int position() {
        return position;
    }

    final void moveTo(int place, Speaker speaker) {
        position = place;
        minutes = speaker.minutes().orElse(null);
    }
}
