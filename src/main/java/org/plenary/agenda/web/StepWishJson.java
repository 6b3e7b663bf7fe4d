package org.plenary.agenda.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Operation;
import org.plenary.agenda.SessionFacts;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.SessionTerms;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * What shall be done to a draft in one go; what an operation does not need is left out.
 *
 * @param operation place, add, remove, shift, pause, swap, split, move, move-day, copy-day or fit
 * @param sessions those it is about, with what shall become of them
 * @param start of what is added, or from when on something is shifted; in the event's zone
 * @param until when a day shall be over
 * @param minutes how long, or by how much
 * @param days by how many days
 */
@Schema(
        example =
                "{\"operation\":\"place\",\"sessions\":[{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"version\":3,\"start\":\"2026-01-15T10:00\",\"minutes\":45,\"room\":\"5b1c8f5e-6a5b-4a3e-9d55-6f3f0e3d2c12\"}]}")
public record StepWishJson(
        @NotNull @Schema(example = "place") String operation,
        @Nullable List<@NotNull @Valid WishedJson> sessions,

        @Nullable @Schema(type = SchemaType.STRING, example = "2026-01-15T15:00")
        LocalDateTime start,

        @Nullable @Schema(type = SchemaType.STRING, example = "2026-01-15T18:00")
        LocalDateTime until,

        @Nullable @Schema(example = "15") Integer minutes,
        @Nullable @Schema(example = "1") Integer days,
        @Nullable @Schema(type = SchemaType.STRING) UUID room,
        @Nullable LocalDate day,
        @Nullable LocalDate to,
        @Nullable @Schema(example = "Coffee") String title,
        @Nullable @Schema(example = "panel") String kind) {
    private static final String ALLOWED =
            "place, add, remove, shift, pause, swap, split, move, move-day, copy-day, fit";
    private static final int LONGEST = 7 * 24 * 60;

    /** A session as it was looked at, and where it shall be. */
    public record WishedJson(
            @NotNull @Schema(type = SchemaType.STRING, example = "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11")
            UUID id,

            @Nullable @Schema(example = "3") Integer version,

            @Nullable @Schema(type = SchemaType.STRING, example = "2026-01-15T15:00")
            LocalDateTime start,

            @Nullable @Schema(example = "45") Integer minutes,
            @Nullable @Schema(type = SchemaType.STRING) UUID room) {
        private Operation.Seen seen() {
            return new Operation.Seen(id, Optional.ofNullable(version));
        }

        private Operation.Placement placement() {
            return new Operation.Placement(
                    seen(), Optional.ofNullable(start), needed("minutes", minutes), Optional.ofNullable(room));
        }
    }

    Operation operation(Language language) {
        return switch (operation) {
            case "place" ->
                new Operation.Place(
                        theirs(1).stream().map(WishedJson::placement).toList());
            case "add" -> new Operation.Add(List.of(added(language)));
            case "remove" -> new Operation.Remove(seen(1));
            case "shift" ->
                new Operation.Shift(needed("start", start), Optional.ofNullable(room), bounded("minutes", minutes));
            case "pause" ->
                new Operation.Pause(
                        needed("start", start), Optional.ofNullable(room), length(), Translated.of(language, named()));
            case "swap" -> new Operation.Swap(seen(2).get(0), seen(2).get(1));
            case "split" -> new Operation.Split(seen(1).get(0), needed("room", room));
            case "move" ->
                new Operation.Move(
                        seen(1),
                        Objects.requireNonNullElse(days, 0),
                        bounded("minutes", Objects.requireNonNullElse(minutes, 0)));
            case "move-day" -> new Operation.MoveDay(needed("day", day), needed("to", to));
            case "copy-day" -> new Operation.CopyDay(needed("day", day), needed("to", to));
            case "fit" -> new Operation.Fit(needed("until", until));
            default -> throw new Invalid(Fault.of("operation", "one-of", "allowed", ALLOWED));
        };
    }

    private SessionFacts added(Language language) {
        return new SessionFacts(
                SessionKind.of(Objects.requireNonNullElse(kind, "presentation"))
                        .orElseThrow(() -> new Invalid(Fault.of("kind", "one-of", "allowed", SessionJson.kinds()))),
                Translated.of(language, named()),
                Translated.empty(),
                Optional.ofNullable(start),
                length(),
                Optional.ofNullable(room),
                List.of(),
                SessionTerms.usual());
    }

    private String named() {
        String said = Objects.requireNonNullElse(title, "");
        if (said.isBlank()) {
            throw new Invalid(Fault.of("title", "missing"));
        }
        return said;
    }

    private int length() {
        return bounded("minutes", minutes);
    }

    private static int bounded(String field, @Nullable Integer number) {
        int given = needed(field, number);
        if (Math.abs(given) > LONGEST) {
            throw new Invalid(Fault.of(field, "minutes", "most", LONGEST));
        }
        return given;
    }

    private List<Operation.Seen> seen(int least) {
        return theirs(least).stream().map(WishedJson::seen).toList();
    }

    private List<WishedJson> theirs(int least) {
        List<WishedJson> given = Objects.requireNonNullElse(sessions, List.of());
        if (given.size() < least) {
            throw new Invalid(Fault.of("sessions", "missing"));
        }
        return given;
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new Invalid(Fault.of(field, "missing"));
        }
        return value;
    }
}
