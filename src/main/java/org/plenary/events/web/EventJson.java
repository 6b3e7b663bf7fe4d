package org.plenary.events.web;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;
import org.plenary.events.EventFacts;
import org.plenary.events.Mode;
import org.plenary.events.PlaceTerms;
import org.plenary.language.TextJson;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * An event for machines.
 *
 * @param title, summary and venue: by language tag
 * @param startsOn and endsOn: first and last day, in the event's zone
 * @param meetingUrl where the online meeting takes place; only written, never shown
 * @param capacity how many can come in person; absent for as many as want to
 * @param offerHours for how long a place that became free is offered to who waits for one; 48 when left out
 * @param perDay of a hybrid event of several days: whether one can come on some days and take part online on the others
 */
@Schema(
        example =
                "{\"slug\":\"annual-meeting-2025\",\"series\":\"annual-partnership-meeting\",\"title\":{\"en\":\"Annual Partnership Meeting 2025\"},\"summary\":{\"en\":\"What the network did, and what it will do.\"},\"startsOn\":\"2025-12-11\",\"endsOn\":\"2025-12-12\",\"zone\":\"Asia/Shanghai\",\"mode\":\"hybrid\",\"venue\":{\"en\":\"Conference centre, Shenzhen\"}}")
public record EventJson(
        @NotNull @Schema(example = "annual-meeting-2025") String slug,

        @NotNull @Schema(example = "annual-partnership-meeting")
        String series,

        @Nullable String region,
        @NotNull Map<String, String> title,
        @Nullable Map<String, String> summary,

        @NotNull @Schema(type = SchemaType.STRING, format = "date")
        LocalDate startsOn,

        @Nullable @Schema(type = SchemaType.STRING, format = "date")
        LocalDate endsOn,

        @NotNull @Schema(example = "Asia/Shanghai") String zone,

        @NotNull @Schema(enumeration = {"on-site", "online", "hybrid"})
        String mode,

        @Nullable Map<String, String> venue,
        @Nullable String meetingUrl,
        @Nullable @Schema(example = "250") Integer capacity,
        @Nullable @Schema(example = "48") Integer offerHours,
        @Nullable Boolean perDay) {

    static EventJson of(Event event) {
        return new EventJson(
                event.slug(),
                event.series(),
                event.region().orElse(null),
                TextJson.write(event.title()),
                TextJson.write(event.summary()),
                event.startsOn(),
                event.endsOn(),
                event.zone().getId(),
                event.mode().key(),
                TextJson.write(event.venue()),
                null,
                event.places().capacity().orElse(null),
                event.places().offerHours(),
                event.places().perDay());
    }

    /** @param known address of the online meeting, as long as none is given */
    EventFacts facts(String known) {
        return new EventFacts(
                TextJson.read("title", title),
                TextJson.read("summary", Objects.requireNonNullElse(summary, Map.of())),
                series,
                Objects.requireNonNullElse(region, ""),
                startsOn,
                Objects.requireNonNullElse(endsOn, startsOn),
                at(),
                Mode.of(mode)
                        .orElseThrow(
                                () -> new Invalid(Fault.of("mode", "one-of", "allowed", "on-site, online, hybrid"))),
                TextJson.read("venue", Objects.requireNonNullElse(venue, Map.of())),
                Objects.requireNonNullElse(meetingUrl, known),
                new PlaceTerms(
                        Optional.ofNullable(capacity),
                        Objects.requireNonNullElse(offerHours, PlaceTerms.USUAL_HOURS),
                        Boolean.TRUE.equals(perDay)));
    }

    private ZoneId at() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Invalid(Fault.of("zone", "zone"));
        }
    }
}
