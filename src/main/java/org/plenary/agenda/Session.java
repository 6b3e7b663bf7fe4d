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
    private @Nullable UUID roomId;
    private String zone;
    private LocalDateTime localStart;
    private int minutes;
    private @Nullable Integer places;
    private Instant startsAt;
    private Instant endsAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session_id", nullable = false)
    @OrderBy("position")
    private List<Slot> slots = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Session() {}

    @SuppressWarnings("NullAway.Init") // set by plan
    Session(Event event, SessionFacts facts) {
        id = UUID.randomUUID();
        eventId = event.id();
        plan(event, facts);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void plan(Event event, SessionFacts facts) {
        kind = facts.kind().key();
        title = facts.title();
        roomId = facts.room().orElse(null);
        localStart = facts.start();
        minutes = facts.minutes();
        places = facts.places().orElse(null);
        stayAtLocalTime(event.zone());
        assign(facts.speakers());
    }

    /** Resolves the planned time of day anew; a time that the clocks skip is taken as much later as they skip. */
    final void stayAtLocalTime(ZoneId at) {
        zone = at.getId();
        startsAt = localStart.atZone(at).toInstant();
        endsAt = startsAt.plus(Duration.ofMinutes(minutes));
    }

    private void assign(List<Speaker> speakers) {
        if (speakers().equals(speakers)) {
            return;
        }
        slots.removeIf(slot -> !speakers.contains(slot.speaker()));
        for (Speaker speaker : speakers) {
            int position = speakers.indexOf(speaker) + 1;
            slots.stream()
                    .filter(slot -> slot.speaker().equals(speaker))
                    .findFirst()
                    .ifPresentOrElse(slot -> slot.moveTo(position), () -> slots.add(new Slot(speaker, position)));
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

    public Optional<UUID> room() {
        return Optional.ofNullable(roomId);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Start, in the session's zone. */
    public LocalDateTime localStart() {
        return localStart;
    }

    public int minutes() {
        return minutes;
    }

    /** How many can sign up for it; empty when nobody needs to. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
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
