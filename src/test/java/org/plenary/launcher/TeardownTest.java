package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TeardownTest {
    private final List<String> stopped = new CopyOnWriteArrayList<>();

    @Test
    void whatWasStartedFirstIsStoppedLast() {
        Teardown teardown = new Teardown();
        teardown.start(() -> part("lock"));
        teardown.start(() -> part("database"));
        teardown.start(() -> part("server"));

        teardown.end();
        teardown.end();

        assertThat(stopped).containsExactly("server", "database", "lock");
    }

    @Test
    void aPartThatCannotBeStoppedDoesNotKeepTheOthersRunning() {
        Teardown teardown = new Teardown();
        teardown.start(() -> part("database"));
        teardown.start(() -> (AutoCloseable) () -> {
            throw new IllegalStateException("the server does not listen");
        });

        teardown.end();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void nothingIsStartedAfterTheEnd() {
        Teardown teardown = new Teardown();
        teardown.end();

        assertThatThrownBy(() -> teardown.start(() -> part("server")))
                .isInstanceOf(Refusal.class)
                .hasMessage("it was stopped while starting.");
        assertThat(stopped).isEmpty();
    }

    @Test
    void whoeverWaitsForTheServerIsWokenWhenAllIsStoppedFromOutside() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Teardown[] teardown = new Teardown[1];
        Thread launcher = new Thread(() -> {
            teardown[0] = new Teardown();
            teardown[0].start(() -> part("server"));
            started.countDown();
            await(new CountDownLatch(1));
        });
        launcher.start();
        started.await();

        teardown[0].interrupt();
        launcher.join();

        assertThat(teardown[0].isEnding()).isTrue();
        assertThat(stopped).containsExactlyInAnyOrder("server", "woken");
    }

    @Test
    void aStartUnderWayComesToItsEndAndIsThenStopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch slow = new CountDownLatch(1);
        Teardown teardown = new Teardown();
        Thread launcher = new Thread(() -> teardown.start(() -> {
            begun.countDown();
            await(slow);
            return part("database");
        }));
        launcher.start();
        begun.await();
        Thread ctrlC = new Thread(teardown::interrupt);
        ctrlC.start();
        while (!teardown.isEnding()) {
            Thread.onSpinWait();
        }

        assertThat(stopped).isEmpty();
        slow.countDown();
        boolean woken = wokenWhileAwaiting(ctrlC);

        assertThat(stopped).containsExactly("database");
        assertThat(woken).as("the thread that made it is woken").isTrue();
    }

    /** This thread is woken before or after the other one has ended. */
    private static boolean wokenWhileAwaiting(Thread other) {
        boolean woken = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                woken = true;
            }
        }
        return woken || Thread.interrupted();
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }

    private void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            stopped.add("woken");
        }
    }
}
