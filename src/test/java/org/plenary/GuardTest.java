package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final Guard guard = new Guard();
    private final Process server = start();

    @AfterEach
    void stop() {
        server.destroyForcibly();
    }

    @Test
    void whatTheKilledLeaveBehindIsStopped() throws Exception {
        guard.tell(String.valueOf(server.pid()));

        guard.loseSight();

        assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoEndsInOrderHasStoppedItsOwn() throws Exception {
        guard.tell(String.valueOf(server.pid()));

        guard.tell("over");
        guard.loseSight();

        assertThat(server.waitFor(1, TimeUnit.SECONDS)).isFalse();
    }

    private static Process start() {
        try {
            return new ProcessBuilder("sleep", "60").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
