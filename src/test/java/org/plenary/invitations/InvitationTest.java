package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.events.Mode;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2031-05-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Instant TOO_LATE = Instant.parse("2031-05-26T21:00:00Z");

    private final Delegation delegation = DelegationTest.of(1, 1);
    private final Invitation invitation = new Invitation(delegation, UUID.randomUUID(), NOW);

    @Test
    void aDraftHoldsNoSeatAndCannotBeAnswered() {
        assertThat(invitation.seat()).isEmpty();
        assertThatThrownBy(() -> answer(Reply.ONLINE))
                .isInstanceOf(Refused.class)
                .hasMessage("invitation-closed");
    }

    @Test
    void eachStateKeepsWhenItWasReached() {
        queued();
        invitation.opened(LATER);
        invitation.answer(Answer.of(Reply.TENTATIVE), delegation, LATER.plusSeconds(2));

        assertThat(Stream.of(InvitationState.values())
                        .filter(state -> invitation.at(state).isPresent()))
                .isEqualTo(List.of(
                        InvitationState.DRAFT,
                        InvitationState.QUEUED,
                        InvitationState.OPENED,
                        InvitationState.TENTATIVE));
        assertThat(invitation.at(InvitationState.OPENED)).hasValue(LATER);
        assertThat(invitation.since()).isEqualTo(LATER.plusSeconds(2));
    }

    @ParameterizedTest
    @EnumSource
    void aSeatIsHeldFromBeingQueuedUntilTheEnd(InvitationState state) {
        boolean asksForNone = state == InvitationState.DECLINED || state == InvitationState.APPLIED;
        assertThat(state.holdsSeat()).isEqualTo(state.isOpen() && !asksForNone);
        assertThat(state.canBeInvited()).isNotEqualTo(state.holdsSeat());
    }

    @Test
    void whoAppliedHoldsNoSeatBeforeTheyAnswer() {
        invitation.applied(delegation, NOW);
        assertThat(invitation.seat()).isEmpty();
        assertThat(delegation.held(Mode.ON_SITE)).isZero();

        answer(Reply.ON_SITE);

        assertThat(invitation.seat()).hasValue(Mode.ON_SITE);
        assertThat(invitation.isOpenly()).isTrue();
    }

    @Test
    void whoAppliedAndIsInvitedThenIsAnInviteeLikeAnyOther() {
        invitation.applied(delegation, NOW);
        invitation.approve();

        queued();

        assertThat(invitation.isOpenly()).isFalse();
        assertThat(invitation.needsApproval()).isFalse();
    }

    @Test
    void aLetterIsDeservedFromBeingSentUntilTheEnd() {
        assertThat(invitation.deservesLetter()).isFalse();
        queued();
        assertThat(invitation.deservesLetter()).isFalse();
        invitation.opened(LATER);
        assertThat(invitation.deservesLetter()).isTrue();
        invitation.answer(Answer.of(Reply.DECLINE), delegation, LATER);
        assertThat(invitation.deservesLetter()).isFalse();
        invitation.answer(Answer.of(Reply.ONLINE), delegation, LATER);
        assertThat(invitation.deservesLetter()).isTrue();
        invitation.revoked(LATER);
        assertThat(invitation.deservesLetter()).isFalse();
    }

    @Test
    void whoHoldsASeatOnSiteMayTakePartEitherWay() {
        queued();

        assertThat(answer(Reply.ONLINE)).isTrue();
        assertThat(invitation.seat()).hasValue(Mode.ONLINE);
        assertThat(delegation.held(Mode.ON_SITE)).isZero();
        assertThat(answer(Reply.ON_SITE)).isTrue();

        assertThat(invitation.mode()).hasValue(Mode.ON_SITE);
        assertThat(delegation.held(Mode.ONLINE)).isZero();
    }

    @Test
    void whereNoSeatIsLeftOnlineTheSeatOnSiteIsKept() {
        queued();
        delegation.move(Optional.empty(), Optional.of(Mode.ONLINE));

        answer(Reply.ONLINE);

        assertThat(invitation.mode()).hasValue(Mode.ONLINE);
        assertThat(invitation.seat()).hasValue(Mode.ON_SITE);
    }

    @Test
    void whoWentOnlineComesBackOnlyWhileThereIsASeat() {
        queued();
        answer(Reply.ONLINE);
        delegation.move(Optional.empty(), Optional.of(Mode.ON_SITE));

        assertThatThrownBy(() -> answer(Reply.ON_SITE))
                .isInstanceOf(Refused.class)
                .hasMessage("no-seat-on-site");
        assertThat(invitation.mode()).hasValue(Mode.ONLINE);
    }

    @Test
    void decliningFreesTheSeatAndKeepsTheReason() {
        queued();

        invitation.answer(new Answer(Reply.DECLINE, " On leave "), delegation, LATER);

        assertThat(invitation.seat()).isEmpty();
        assertThat(delegation.held(Mode.ON_SITE)).isZero();
        assertThat(invitation.declineReason()).isEqualTo("On leave");
        assertThat(answer(Reply.ON_SITE)).isTrue();
        assertThat(invitation.declineReason()).isEmpty();
    }

    @Test
    void theSameAnswerIsNoNews() {
        queued();
        answer(Reply.ON_SITE);

        assertThat(invitation.answer(Answer.of(Reply.ON_SITE), delegation, LATER))
                .isFalse();
        assertThat(invitation.since()).isEqualTo(NOW);
    }

    @Test
    void afterTheDeadlineOnlyWhoHasAcceptedMayChange() {
        queued();
        assertThatThrownBy(() -> invitation.answer(Answer.of(Reply.ONLINE), delegation, TOO_LATE))
                .isInstanceOf(Refused.class)
                .hasMessage("invitation-closed");
        answer(Reply.ON_SITE);

        assertThatThrownBy(() -> invitation.answer(Answer.of(Reply.TENTATIVE), delegation, TOO_LATE))
                .isInstanceOf(Refused.class);
        assertThat(invitation.answer(Answer.of(Reply.DECLINE), delegation, TOO_LATE))
                .isTrue();
    }

    @Test
    void whoHasAcceptedDoesNotExpire() {
        queued();
        answer(Reply.ON_SITE);

        assertThat(invitation.expired(TOO_LATE)).isFalse();
        assertThat(invitation.state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void anAnswerShowsThatTheMailDidArrive() {
        queued();
        answer(Reply.TENTATIVE);

        assertThat(invitation.bounced(LATER)).isFalse();
        assertThat(invitation.opened(LATER)).isFalse();
        assertThat(invitation.state()).isEqualTo(InvitationState.TENTATIVE);
    }

    @Test
    void whatIsOverCanBeginAnew() {
        queued();
        invitation.revoked(NOW);
        assertThat(invitation.seat()).isEmpty();

        assertThat(invitation.queue(Mode.ON_SITE, LATER)).isEqualTo(1);
        assertThat(invitation.state()).isEqualTo(InvitationState.QUEUED);
        assertThatThrownBy(() -> invitation.queue(Mode.ON_SITE, LATER)).isInstanceOf(Refused.class);
    }

    @Test
    void aReasonIsShort() {
        assertThat(new Answer(Reply.DECLINE, "x".repeat(500)).reason()).hasSize(500);
        assertThatThrownBy(() -> new Answer(Reply.DECLINE, "x".repeat(501))).isInstanceOf(Invalid.class);
        assertThat(new Answer(Reply.ONLINE, "x".repeat(501)).reason()).isEmpty();
    }

    private void queued() {
        invitation.queue(Mode.ON_SITE, NOW);
        delegation.move(Optional.empty(), Optional.of(Mode.ON_SITE));
    }

    private boolean answer(Reply reply) {
        return invitation.answer(Answer.of(reply), delegation, NOW);
    }
}
