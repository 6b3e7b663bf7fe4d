package org.plenary.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Published;
import org.plenary.agenda.ReleasedSession;
import org.plenary.agenda.SessionKind;

class DoorwayTest {
    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant TWO = NINE.plus(Duration.ofHours(5));

    private final ReleasedSession opening = Published.session(SessionKind.OPENING, NINE, Duration.ofHours(1));
    private final ReleasedSession coffee = Published.session(SessionKind.BREAK, TEN, Duration.ofHours(4));
    private final ReleasedSession panel = Published.session(SessionKind.PANEL, TWO, Duration.ofHours(1));
    private final Doorway doorway = new Doorway(List.of(opening, coffee, panel));

    @Test
    void itOpensAQuarterOfAnHourBefore() {
        Instant opens = NINE.minus(Doorway.OPENS_BEFORE);

        assertThat(doorway.at(opens.minusMillis(1))).isEmpty();
        assertThat(doorway.opensNext(opens.minusMillis(1))).hasValue(opens);
        assertThat(doorway.at(opens)).hasValue(opening);
    }

    @Test
    void itClosesWhenTheSessionEnds() {
        assertThat(doorway.at(TEN.minusMillis(1))).hasValue(opening);
        assertThat(doorway.at(TEN)).isEmpty();
    }

    @Test
    void aBreakIsNotAttendedAndOpensNothing() {
        assertThat(doorway.at(TEN.plusSeconds(60))).isEmpty();
        assertThat(doorway.opensNext(TEN.minus(Doorway.OPENS_BEFORE).minusSeconds(1)))
                .hasValue(TWO.minus(Doorway.OPENS_BEFORE));
    }

    @Test
    void afterTheLastSessionNothingOpens() {
        assertThat(doorway.at(TWO.plus(Duration.ofHours(2)))).isEmpty();
        assertThat(doorway.opensNext(TWO.plus(Duration.ofHours(2)))).isEmpty();
    }
}
