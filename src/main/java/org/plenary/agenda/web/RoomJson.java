package org.plenary.agenda.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Room;
import org.plenary.language.Language;

/**
 * A room.
 *
 * @param id absent in what is sent
 * @param name in the reader's language
 */
@Schema(example = "{\"id\":\"5b1c8f5e-6a5b-4a3e-9d55-6f3f0e3d2c12\",\"name\":\"Great Hall\"}")
public record RoomJson(
        @Nullable @Schema(readOnly = true) String id,

        @NotNull @Schema(example = "Great Hall") String name) {
    static RoomJson of(Room room, Language reader) {
        return new RoomJson(room.id().toString(), room.name().in(reader));
    }
}
