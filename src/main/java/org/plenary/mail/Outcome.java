package org.plenary.mail;

import java.time.Instant;
import java.util.Optional;

/** What became of one message in the hands of a node. */
sealed interface Outcome {
    /** Changes the message accordingly. */
    void applyTo(Message message, Instant now);

    /** Under which name the attempt goes on record; empty when none was made. */
    default Optional<String> attempt() {
        return Optional.empty();
    }

    /** What the mail server answered, or what went wrong without one. */
    default String answer() {
        return "";
    }

    /** Whether it cost time that other messages to the same domain would cost as well. */
    default boolean isTrouble() {
        return false;
    }

    record Sent(String answer) implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.attempted();
            message.sent(now);
        }

        @Override
        public Optional<String> attempt() {
            return Optional.of("sent");
        }
    }

    record Captured() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.attempted();
            message.captured(now);
        }

        @Override
        public Optional<String> attempt() {
            return Optional.of("captured");
        }
    }

    record Withdrawn() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.withdrawn();
        }
    }

    record Suppressed() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.suppressed();
        }
    }

    /** A reply of 5xx: trying again would be answered the same (RFC 5321 §4.2.1). */
    record Refused(String answer) implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.attempted();
            message.refused(answer);
        }

        @Override
        public Optional<String> attempt() {
            return Optional.of("refused");
        }
    }

    /** A reply of 4xx, or what did not come as far as that; to be tried again. */
    record Deferred(Why why, String answer) implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.attempted();
            message.deferred(answer, now);
        }

        @Override
        public Optional<String> attempt() {
            return Optional.of(why.key);
        }

        @Override
        public boolean isTrouble() {
            return why == Why.LOST;
        }
    }

    /** Why a message has to be tried again. */
    enum Why {
        /** The mail server said so. */
        DEFERRED("deferred"),
        /** The connection broke or fell silent in the middle. */
        LOST("lost"),
        /** There was no connection to begin with, or the mail server does not take mail from us. */
        UNREACHED("unreached"),
        /** The message could not be written. */
        UNWRITTEN("unwritten");

        private final String key;

        Why(String key) {
            this.key = key;
        }
    }

    /** It was not its turn any more, and nothing was tried. */
    record Postponed() implements Outcome {
        @Override
        public void applyTo(Message message, Instant now) {
            message.postponed();
        }
    }
}
