package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;

class MessageTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private final Message message = new Message(
            "invitation", new UUID(0, 1), 0, "tallinn", new Recipient("Ana Kask", "ana@ee.example", Language.RU), NOW);

    @Test
    void whatFailedIsTriedAgain() {
        new Outcome.Failed("421 later", false).applyTo(message, NOW);

        assertThat(message.state()).isEqualTo(MessageState.READY);
        assertThat(message.lastError()).hasValue("421 later");
        assertThat(message.sentAt()).isEmpty();
    }

    @Test
    void whatCanNeverArriveIsGivenUp() {
        new Outcome.Failed("550 no such user", true).applyTo(message, NOW);

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(message.lastError()).hasValue("550 no such user");
    }

    @Test
    void sentAndCapturedHaveATimeAndWithdrawnHasNone() {
        new Outcome.Sent().applyTo(message, NOW);
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
        new Outcome.Failed("421 later", false).applyTo(message, NOW);

        assertThat(message.messageId("meetings.example"))
                .isEqualTo(first)
                .isEqualTo("<invitation." + message.id() + "@meetings.example>");
    }
}
