package org.plenary.agenda;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.language.Translated;

/**
 * A dated item of the draft agenda. It keeps the local time it was planned for, its zone, and the moment these two gave
 * when it was planned, so that a later change of a country's clock shows instead of moving it silently.
 */
@Entity
@Table(name = "sessions")
public class Session {
    @Id
    private UUID id;

    private UUID eventId;
    private String kind;
    private Translated title;
    private Translated description;
    private @Nullable UUID roomId;
    private String zone;
    private @Nullable LocalDateTime localStart;
    private int minutes;
    private @Nullable Integer places;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable String mode;
    private String track;
    private String languages;
    private String interpretation;
    private boolean internal;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session_id", nullable = false)
    @OrderBy("position")
    private List<Slot> slots = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Session() {}

    @SuppressWarnings("NullAway.Init") // set by plan
    Session(UUID id, Event event, SessionFacts facts) {
        this.id = id;
        eventId = event.id();
        plan(event, facts);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void plan(Event event, SessionFacts facts) {
        kind = facts.kind().key();
        title = facts.title();
        description = facts.description();
        roomId = facts.room().orElse(null);
        localStart = facts.start().orElse(null);
        minutes = facts.minutes();
        hold(facts.terms());
        stayAtLocalTime(event.zone());
        assign(facts.speakers());
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    private void hold(SessionTerms terms) {
        mode = terms.mode().map(Mode::key).orElse(null);
        track = terms.track();
        languages = String.join(" ", terms.languages());
        interpretation = String.join(" ", terms.interpretation());
        places = terms.places().orElse(null);
        internal = terms.internal();
    }

    /** Resolves the planned time of day anew; a time that the clocks skip is taken as much later as they skip. */
    final void stayAtLocalTime(ZoneId at) {
        zone = at.getId();
        startsAt = localStart == null ? null : localStart.atZone(at).toInstant();
        endsAt = startsAt == null ? null : startsAt.plus(Duration.ofMinutes(minutes));
    }

    private void assign(List<Speaker> speakers) {
        if (speakers().equals(speakers)) {
            return;
        }
        slots.removeIf(slot -> speakers.stream().noneMatch(slot.speaker()::isSamePart));
        for (Speaker speaker : speakers) {
            int position = speakers.indexOf(speaker) + 1;
            slots.stream()
                    .filter(slot -> slot.speaker().isSamePart(speaker))
                    .findFirst()
                    .ifPresentOrElse(
                            slot -> slot.moveTo(position, speaker), () -> slots.add(new Slot(speaker, position)));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public SessionKind kind() {
        return SessionKind.of(kind).orElseThrow();
    }

    public Translated title() {
        return title;
    }

    public Translated description() {
        return description;
    }

    /** What an organiser said of it. */
    public SessionFacts facts() {
        return new SessionFacts(kind(), title, description, localStart(), minutes, room(), speakers(), terms());
    }

    public SessionTerms terms() {
        return new SessionTerms(
                Optional.ofNullable(mode).flatMap(Mode::of),
                track,
                words(languages),
                words(interpretation),
                places(),
                internal);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    public Optional<UUID> room() {
        return Optional.ofNullable(roomId);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Start, in the session's zone; empty for one that is still to be placed. */
    public Optional<LocalDateTime> localStart() {
        return Optional.ofNullable(localStart);
    }

    public int minutes() {
        return minutes;
    }

    /** How many can sign up for it; empty when nobody needs to. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    /** Whether the next release shows it to the public. */
    public boolean isForRelease() {
        return startsAt != null && !internal;
    }

    /** In the order in which they are announced. */
    public List<Speaker> speakers() {
        return slots.stream()
                .sorted(java.util.Comparator.comparingInt(Slot::position))
                .map(Slot::speaker)
                .toList();
    }

    public int version() {
        return version;
    }
}
