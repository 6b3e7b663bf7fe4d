package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;

class MessageTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private final Message message = new Message(
            "invitation", new UUID(0, 1), 0, "tallinn", new Recipient("Ana Kask", "ana@ee.example", Language.RU), NOW);

    @Test
    void whatIsDeferredIsTriedAgainAfterLongerAndLongerPauses() {
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            defer(NOW);
            pauses.add(Duration.between(NOW, message.nextAt().orElseThrow()));
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(64),
                        Duration.ofHours(4),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
        assertThat(message.state()).isEqualTo(MessageState.READY);
        assertThat(message.lastError()).hasValue("451 later");
        assertThat(message.attempts()).isEqualTo(7);
        assertThat(message.sentAt()).isEmpty();
    }

    @Test
    void afterFourDaysItIsGivenUp() {
        defer(NOW.plus(Duration.ofDays(4)));
        assertThat(message.state()).isEqualTo(MessageState.READY);

        defer(NOW.plus(Duration.ofDays(4)).plusSeconds(1));

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.lastError()).hasValue("451 later");
        assertThat(message.nextAt()).isEmpty();
    }

    @Test
    void whatIsRefusedIsGivenUpAtOnce() {
        new Outcome.Refused("550 no such user").applyTo(message, NOW);

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.lastError()).hasValue("550 no such user");
    }

    @Test
    void whatWasNotTriedIsNoAttempt() {
        new Outcome.Postponed().applyTo(message, NOW.plusSeconds(9));

        assertThat(message.state()).isEqualTo(MessageState.READY);
        assertThat(message.attempts()).isZero();
        assertThat(message.nextAt()).hasValue(NOW);
    }

    @Test
    void sentAndCapturedHaveATimeAndWithdrawnHasNone() {
        new Outcome.Sent("250 queued").applyTo(message, NOW);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.sentAt()).hasValue(NOW);

        new Outcome.Captured().applyTo(message, NOW.plusSeconds(1));
        assertThat(message.state()).isEqualTo(MessageState.CAPTURED);
        assertThat(message.sentAt()).hasValue(NOW.plusSeconds(1));

        new Outcome.Withdrawn().applyTo(message, NOW);
        assertThat(message.state()).isEqualTo(MessageState.WITHDRAWN);
        assertThat(message.sentAt()).isEqualTo(Optional.empty());
    }

    @Test
    void theMessageIdStaysTheSameOverEveryAttempt() {
        String first = message.messageId("meetings.example");
        defer(NOW);

        assertThat(message.messageId("meetings.example"))
                .isEqualTo(first)
                .isEqualTo("<invitation." + message.id() + "@meetings.example>");
    }

    private void defer(Instant at) {
        new Outcome.Deferred(Outcome.Why.DEFERRED, "451 later").applyTo(message, at);
    }
}
