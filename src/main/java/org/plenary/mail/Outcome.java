package org.plenary.mail;

import java.time.Instant;

/** What became of one attempt to deliver. */
sealed interface Outcome {
    void applyTo(Message message, Instant now);

    record Sent() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.sent(now);
        }
    }

    record Captured() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.captured(now);
        }
    }

    record Withdrawn() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.withdrawn();
        }
    }

    record Failed(String why, boolean last) implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.failed(why, last, now);
        }
    }
}
