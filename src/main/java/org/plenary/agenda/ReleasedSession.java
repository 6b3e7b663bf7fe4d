package org.plenary.agenda;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.language.Translated;

/**
 * A session as it was last published. What calendars go by is changed with it: the UID never, the sequence when time,
 * room or cancellation change (RFC 5546 §2.1.4), the revision time when anything does.
 */
@Entity
@Table(name = "released_sessions")
public class ReleasedSession {
    @Id
    private UUID sessionId;

    private UUID eventId;
    private int release;
    private String kind;
    private Translated title;
    private Translated description;
    private @Nullable String mode;
    private String track;
    private String languages;
    private String interpretation;
    private String roomSlug;
    private Translated roomName;
    private String zone;
    private Instant startsAt;
    private Instant endsAt;

    @Convert(converter = AnnouncedColumn.class)
    private List<Announced> speakers;

    private boolean shares;
    private boolean cancelled;
    private String icalUid;
    private int icalSequence;
    private Instant revisedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected ReleasedSession() {}

    ReleasedSession(Content content, Release release, String host) {
        sessionId = content.session();
        eventId = release.event();
        icalUid = sessionId + "@" + host;
        take(content, release);
    }

    /** What of a session is published. An empty room slug means it has no room. */
    record Content(
            UUID session,
            SessionKind kind,
            Translated title,
            Translated description,
            SessionTerms terms,
            String roomSlug,
            Translated roomName,
            ZoneId zone,
            Instant startsAt,
            Instant endsAt,
            List<Announced> speakers) {
        private ReleaseChange.Spot spot() {
            return new ReleaseChange.Spot(startsAt, endsAt, roomName);
        }

        /** What its readers are told when it is new. */
        ReleaseChange addition() {
            return new ReleaseChange(
                    session, List.of(ReleaseChange.What.ADDED), title, Optional.empty(), Optional.of(spot()));
        }
    }

    /** What its readers would be told if this were published; empty when nothing is different. */
    Optional<ReleaseChange> change(Content content) {
        List<ReleaseChange.What> what = new ArrayList<>();
        if (cancelled) {
            what.add(ReleaseChange.What.RESTORED);
        } else if (content.equals(content())) {
            return Optional.empty();
        }
        if (!startsAt.equals(content.startsAt()) || !endsAt.equals(content.endsAt())) {
            what.add(ReleaseChange.What.RETIMED);
        }
        if (!roomSlug.equals(content.roomSlug())) {
            what.add(ReleaseChange.What.MOVED);
        }
        if (!title.equals(content.title())) {
            what.add(ReleaseChange.What.RETITLED);
        }
        if (!speakers.equals(content.speakers())) {
            what.add(ReleaseChange.What.RECAST);
        }
        if (what.isEmpty()) {
            what.add(ReleaseChange.What.REWORDED);
        }
        return Optional.of(new ReleaseChange(
                sessionId, what, content.title(), Optional.of(content().spot()), Optional.of(content.spot())));
    }

    /** The same when it is taken away; empty when it was already. */
    Optional<ReleaseChange> cancellation() {
        return cancelled
                ? Optional.empty()
                : Optional.of(new ReleaseChange(
                        sessionId,
                        List.of(ReleaseChange.What.CANCELLED),
                        title,
                        Optional.of(content().spot()),
                        Optional.empty()));
    }

    /** @return whether anything is different now */
    boolean revise(Content content, Release by) {
        if (!cancelled && content.equals(content())) {
            return false;
        }
        boolean material = cancelled
                || !startsAt.equals(content.startsAt())
                || !endsAt.equals(content.endsAt())
                || !roomSlug.equals(content.roomSlug());
        take(content, by);
        if (material) {
            icalSequence++;
        }
        return true;
    }

    /** @return whether it was not cancelled before */
    boolean cancel(Release by) {
        if (cancelled) {
            return false;
        }
        cancelled = true;
        icalSequence++;
        release = by.number();
        revisedAt = by.releasedAt();
        return true;
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    private void take(Content content, Release by) {
        release = by.number();
        kind = content.kind().key();
        title = content.title();
        description = content.description();
        mode = content.terms().mode().map(Mode::key).orElse(null);
        track = content.terms().track();
        languages = String.join(" ", content.terms().languages());
        interpretation = String.join(" ", content.terms().interpretation());
        roomSlug = content.roomSlug();
        roomName = content.roomName();
        zone = content.zone().getId();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        speakers = content.speakers();
        cancelled = false;
        revisedAt = by.releasedAt();
    }

    private Content content() {
        return new Content(
                sessionId,
                kind(),
                title,
                description,
                terms(),
                roomSlug,
                roomName,
                ZoneId.of(zone),
                startsAt,
                endsAt,
                speakers);
    }

    /** How it is held; how many can sign up is not published. */
    public SessionTerms terms() {
        return new SessionTerms(
                Optional.ofNullable(mode).flatMap(Mode::of),
                track,
                words(languages),
                words(interpretation),
                Optional.empty(),
                false);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    /** Somebody accepted that it shares its room or its people with another session. */
    void share(boolean accepted) {
        shares = accepted;
    }

    public Translated description() {
        return description;
    }

    public UUID session() {
        return sessionId;
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

    /** Empty when it has no room. */
    public String roomSlug() {
        return roomSlug;
    }

    public Translated roomName() {
        return roomName;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** In the order in which they are announced. */
    public List<Announced> speakers() {
        return speakers;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public String icalUid() {
        return icalUid;
    }

    public int icalSequence() {
        return icalSequence;
    }

    public Instant revisedAt() {
        return revisedAt;
    }
}
