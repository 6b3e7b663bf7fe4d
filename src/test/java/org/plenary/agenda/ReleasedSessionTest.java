package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.language.Translated;

class ReleasedSessionTest {
    private static final UUID TALLINN = new UUID(0, 1);
    private static final Instant MORNING = Instant.parse("2026-06-01T06:00:00Z");
    private static final Content OPENING = new Content("Opening", MORNING, Duration.ofHours(1), "great-hall");

    private final ReleasedSession session = new ReleasedSession(OPENING.released(), release(1), "meetings.example");

    private record Content(String title, Instant at, Duration length, String room) {
        ReleasedSession.Content released() {
            return new ReleasedSession.Content(
                    new UUID(0, 2),
                    SessionKind.OPENING,
                    Translated.of(Language.EN, title),
                    Translated.empty(),
                    SessionTerms.usual(),
                    room,
                    Translated.of(Language.EN, room),
                    ZoneId.of("Europe/Tallinn"),
                    at,
                    at.plus(length),
                    List.of());
        }
    }

    private record State(int sequence, Instant revisedAt, boolean cancelled) {}

    @Test
    void theFirstReleaseStartsAtZero() {
        assertThat(state()).isEqualTo(new State(0, at(1), false));
        assertThat(session.icalUid()).isEqualTo(new UUID(0, 2) + "@meetings.example");
    }

    @Test
    void whatIsTheSameIsNotRevised() {
        assertThat(session.revise(OPENING.released(), release(2))).isFalse();
        assertThat(state()).isEqualTo(new State(0, at(1), false));
    }

    @Test
    void aTypoIsANewRevisionOfTheSameSequence() {
        assertThat(session.revise(
                        new Content("Opening!", MORNING, OPENING.length(), OPENING.room()).released(), release(2)))
                .isTrue();
        assertThat(state()).isEqualTo(new State(0, at(2), false));
    }

    @Test
    void anotherTimeLengthOrRoomRaisesTheSequence() {
        session.revise(
                new Content("Opening", MORNING.plusSeconds(60), OPENING.length(), "great-hall").released(), release(2));
        assertThat(state()).isEqualTo(new State(1, at(2), false));

        session.revise(
                new Content("Opening", MORNING.plusSeconds(60), Duration.ofHours(2), "great-hall").released(),
                release(3));
        assertThat(state()).isEqualTo(new State(2, at(3), false));

        session.revise(
                new Content("Opening", MORNING.plusSeconds(60), Duration.ofHours(2), "small-hall").released(),
                release(4));
        assertThat(state()).isEqualTo(new State(3, at(4), false));
    }

    @Test
    void cancellingRaisesTheSequenceOnce() {
        assertThat(session.cancel(release(2))).isTrue();
        assertThat(session.cancel(release(3))).isFalse();
        assertThat(state()).isEqualTo(new State(1, at(2), true));
    }

    @Test
    void whatComesBackIsHigherStill() {
        session.cancel(release(2));

        assertThat(session.revise(OPENING.released(), release(3))).isTrue();
        assertThat(state()).isEqualTo(new State(2, at(3), false));
    }

    @Test
    void whatReadersAreToldNamesEachDifference() {
        assertThat(session.change(OPENING.released())).isEmpty();
        assertThat(session.change(
                        new Content("Welcome", MORNING.plusSeconds(60), OPENING.length(), "small-hall").released()))
                .contains(new ReleaseChange(
                        new UUID(0, 2),
                        List.of(ReleaseChange.What.RETIMED, ReleaseChange.What.MOVED, ReleaseChange.What.RETITLED),
                        Translated.of(Language.EN, "Welcome"),
                        Optional.of(spot(MORNING, "great-hall")),
                        Optional.of(spot(MORNING.plusSeconds(60), "small-hall"))));
    }

    @Test
    void aCancellationIsToldOnceAndSoIsItsEnd() {
        assertThat(session.cancellation())
                .contains(new ReleaseChange(
                        new UUID(0, 2),
                        List.of(ReleaseChange.What.CANCELLED),
                        Translated.of(Language.EN, "Opening"),
                        Optional.of(spot(MORNING, "great-hall")),
                        Optional.empty()));

        session.cancel(release(2));

        assertThat(session.cancellation()).isEmpty();
        assertThat(session.change(OPENING.released()).orElseThrow().what())
                .containsExactly(ReleaseChange.What.RESTORED);
    }

    @Test
    void whatAReleaseChangedIsReadBackAsItWas() {
        ReleaseChangesColumn column = new ReleaseChangesColumn();
        List<ReleaseChange> changes = List.of(
                OPENING.released().addition(),
                session.cancellation().orElseThrow(),
                session.change(new Content("Ouverture “A”", MORNING, OPENING.length(), "x").released())
                        .orElseThrow());

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(changes)))
                .isEqualTo(changes);
    }

    private static ReleaseChange.Spot spot(Instant at, String room) {
        return new ReleaseChange.Spot(at, at.plus(OPENING.length()), Translated.of(Language.EN, room));
    }

    private State state() {
        return new State(session.icalSequence(), session.revisedAt(), session.isCancelled());
    }

    private static Release release(int number) {
        return new Release(TALLINN, number, "", List.of(), "launcher", at(number));
    }

    private static Instant at(int release) {
        return Instant.parse("2026-05-01T00:00:00Z").plus(Duration.ofDays(release));
    }
}
