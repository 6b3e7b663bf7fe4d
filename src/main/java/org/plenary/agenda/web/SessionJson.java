package org.plenary.agenda.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.SessionKind;

/**
 * A session for machines.
 *
 * @param title by language tag
 * @param start in the event's zone; absent for one that is still to be placed
 * @param room name of the room in English, made if there is none of that name
 * @param places how many can sign up for it; absent when nobody needs to
 * @param mode absent where it is held as the event is
 * @param languages in which is spoken, and {@code interpretation} into which is interpreted: ISO 639 codes
 * @param internal whether the public never sees it
 * @param speakers in the order in which they are announced
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"kind\":\"opening\",\"title\":{\"en\":\"Opening\"},\"start\":\"2025-12-11T09:00:00\",\"minutes\":30,\"room\":\"Main hall\",\"speakers\":[{\"email\":\"jin.li@secretariat.example\",\"role\":\"moderator\"}]}")
public record SessionJson(
        @Nullable String id,
        @NotNull @Schema(example = "opening") String kind,
        @NotNull Map<String, String> title,

        @Nullable @Schema(type = SchemaType.STRING, example = "2026-01-15T15:00")
        LocalDateTime start,

        int minutes,
        @Nullable String room,
        @Nullable List<PartJson> speakers,
        @Nullable @Schema(example = "40") Integer places,
        @Nullable Map<String, String> description,
        @Nullable @Schema(example = "hybrid") String mode,
        @Nullable @Schema(example = "Credit transfer") String track,
        @Nullable List<String> languages,
        @Nullable List<String> interpretation,
        @Nullable Boolean internal) {
    static String kinds() {
        return Arrays.stream(SessionKind.values()).map(SessionKind::key).collect(Collectors.joining(", "));
    }

    /** A person's part in the session. */
    public record PartJson(
            @NotNull @Schema(example = "jin.li@secretariat.example")
            String email,

            @Schema(example = "speaker") String role,
            @Nullable @Schema(example = "15") Integer minutes) {}
}
