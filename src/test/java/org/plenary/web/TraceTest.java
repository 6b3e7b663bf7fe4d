package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void itTellsWhereAnErrorHappenedWhatItHidAndWhatItCameOf() {
        IOException error = at(12, new IOException("no answer", at(7, new IllegalStateException("closed"))));
        error.addSuppressed(at(3, new IllegalArgumentException("still open")));

        assertThat(Trace.of(error)).isEqualTo("""
                java.io.IOException: no answer
                \tat org.plenary.Room.enter(Room.java:12)
                Suppressed: java.lang.IllegalArgumentException: still open
                \tat org.plenary.Room.enter(Room.java:3)
                Caused by: java.lang.IllegalStateException: closed
                \tat org.plenary.Room.enter(Room.java:7)
                """);
    }

    @Test
    void errorsThatNameEachOtherAsTheirCausesComeToAnEnd() {
        IllegalStateException one = at(1, new IllegalStateException("one"));
        one.initCause(at(2, new IllegalStateException("other", one)));

        assertThat(Trace.of(one).lines().filter(line -> line.endsWith("Exception: one")))
                .hasSize(11);
    }

    private static <E extends Exception> E at(int line, E error) {
        error.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.plenary.Room", "enter", "Room.java", line)});
        return error;
    }
}
