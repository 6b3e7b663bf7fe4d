package org.plenary.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What was started, to be stopped in the opposite order, also when Ctrl-C arrives in the middle of a start. */
final class Teardown {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final ReentrantLock starting = new ReentrantLock();
    private final Thread starter = Thread.currentThread();
    private volatile boolean ending;

    <T extends AutoCloseable> T start(Supplier<T> start) {
        starting.lock();
        try {
            if (ending) {
                throw new Refusal("it was stopped while starting.");
            }
            T part = start.get();
            started.push(part);
            return part;
        } finally {
            starting.unlock();
        }
    }

    boolean isEnding() {
        return ending;
    }

    /** Ends from another thread, on Ctrl-C. A start under way comes to its end first: half a start cannot be stopped. */
    void interrupt() {
        ending = true;
        try {
            if (starting.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                starting.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        starter.interrupt();
        end();
    }

    void end() {
        starting.lock();
        try {
            ending = true;
            while (!started.isEmpty()) {
                close(started.pop());
            }
        } finally {
            starting.unlock();
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("Stopping Plenary: " + e.getMessage());
        }
    }
}
