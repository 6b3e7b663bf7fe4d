package org.plenary.agenda.web;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session as the board shows it.
 *
 * @param version to be sent back with what shall become of it
 * @param title in the reader's language
 * @param start in the event's zone; absent for one that is still to be placed
 * @param room id of its room
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"version\":3,\"kind\":\"opening\",\"title\":\"Opening\",\"start\":\"2026-01-15T15:00:00\",\"minutes\":30,\"room\":\"5b1c8f5e-6a5b-4a3e-9d55-6f3f0e3d2c12\",\"internal\":false,\"track\":\"\",\"speakers\":[\"Dr Ana Kask\"]}")
public record BoardSessionJson(
        String id,
        int version,
        String kind,
        String title,

        @Nullable @Schema(type = SchemaType.STRING, example = "2026-01-15T15:00")
        LocalDateTime start,

        int minutes,
        @Nullable String room,
        boolean internal,
        String track,
        List<String> speakers) {}
