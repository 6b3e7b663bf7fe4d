package org.plenary.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** Sessions as the Tallinn dialogue published them. */
public final class Published {
    private static final UUID TALLINN = new UUID(0, 1);
    private static final Instant RELEASED = Instant.parse("2026-05-01T08:00:00Z");

    private Published() {}

    public static ReleasedSession session(SessionKind kind, Instant at, Duration length) {
        return session(kind, Translated.of(Language.EN, kind.key()), at, length, List.of());
    }

    public static ReleasedSession session(
            SessionKind kind, Translated title, Instant at, Duration length, List<Announced> speakers) {
        return new ReleasedSession(
                new ReleasedSession.Content(
                        UUID.nameUUIDFromBytes((kind + " " + at).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        kind,
                        title,
                        Translated.empty(),
                        SessionTerms.usual(),
                        "great-hall",
                        Translated.of(Language.EN, "Great Hall"),
                        ZoneId.of("Europe/Tallinn"),
                        at,
                        at.plus(length),
                        speakers),
                new Release(TALLINN, 1, "", List.of(), "launcher", RELEASED),
                "meetings.example");
    }

    public static ReleasedSession cancelled(ReleasedSession session) {
        session.cancel(new Release(TALLINN, 2, "", List.of(), "launcher", RELEASED.plus(Duration.ofDays(1))));
        return session;
    }
}
