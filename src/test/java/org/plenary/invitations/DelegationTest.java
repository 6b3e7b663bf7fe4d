package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.events.Mode;
import org.plenary.network.Partners;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

class DelegationTest {
    private static final Instant CLOSES = Instant.parse("2031-05-26T21:00:00Z");

    private final Delegation delegation = of(1, 1);

    @Test
    void whoIsInvitedToAHybridMeetingGetsASeatOnSiteWhileThereIsOneThenOneOnline() {
        assertThat(delegation.seatAt(Mode.HYBRID)).hasValue(Mode.ON_SITE);
        delegation.move(Optional.empty(), Optional.of(Mode.ON_SITE));
        assertThat(delegation.seatAt(Mode.HYBRID)).hasValue(Mode.ONLINE);
        delegation.move(Optional.empty(), Optional.of(Mode.ONLINE));

        assertThat(delegation.seatAt(Mode.HYBRID)).isEmpty();
    }

    @Test
    void aMeetingOfOneKindGivesSeatsOfThatKindOnly() {
        assertThat(delegation.seatAt(Mode.ONLINE)).hasValue(Mode.ONLINE);
        delegation.move(Optional.empty(), Optional.of(Mode.ON_SITE));

        assertThat(delegation.seatAt(Mode.ON_SITE)).isEmpty();
    }

    @Test
    void aSeatThatIsGivenBackIsFreeAgain() {
        delegation.move(Optional.empty(), Optional.of(Mode.ON_SITE));
        delegation.move(Optional.of(Mode.ON_SITE), Optional.empty());

        assertThat(delegation.held(Mode.ON_SITE)).isZero();
        assertThat(delegation.seatAt(Mode.ON_SITE)).hasValue(Mode.ON_SITE);
    }

    @Test
    void withoutAQuotaThereIsAlwaysASeat() {
        Delegation open = new Delegation(UUID.randomUUID(), Partners.tallinn(), new Terms(Quota.unlimited(), CLOSES));
        for (int i = 0; i < 1000; i++) {
            open.move(Optional.empty(), open.seatAt(Mode.HYBRID));
        }

        assertThat(open.held(Mode.ON_SITE)).isEqualTo(1000);
        assertThat(open.seatAt(Mode.HYBRID)).hasValue(Mode.ON_SITE);
    }

    @Test
    void fewerSeatsThanAreHeldAreRefusedAndNothingChanges() {
        delegation.move(Optional.empty(), Optional.of(Mode.ON_SITE));

        assertThatThrownBy(() -> delegation.agree(new Terms(Quota.ofEach(0), CLOSES.plusSeconds(60))))
                .isInstanceOf(Refused.class)
                .hasMessage("quota-below-seats");
        assertThat(delegation.terms()).isEqualTo(new Terms(Quota.ofEach(1), CLOSES));
    }

    @Test
    void itIsOpenUntilItsLastDayIsOver() {
        assertThat(delegation.isOpen(CLOSES.minusNanos(1))).isTrue();
        assertThat(delegation.isOpen(CLOSES)).isFalse();
        assertThat(delegation.lastDay(ZoneId.of("Europe/Tallinn"))).isEqualTo("2031-05-26");
    }

    @Test
    void aQuotaIsANumberOfSeats() {
        assertThatThrownBy(() -> Quota.ofEach(-1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Quota.ofEach(10_000)).isInstanceOf(Invalid.class);
    }

    static Delegation of(int onSite, int online) {
        return new Delegation(
                UUID.randomUUID(),
                Partners.tallinn(),
                new Terms(new Quota(Optional.of(onSite), Optional.of(online)), CLOSES));
    }
}
