package org.plenary.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** What was started, to be stopped in the opposite order, also when Ctrl-C arrives in the middle of a start. */
final class Teardown {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread starter = Thread.currentThread();
    private volatile boolean ending;

    /** Starting holds the lock, so the end waits for a start under way and then stops that as well. */
    synchronized <T extends AutoCloseable> T start(Supplier<T> start) {
        if (ending) {
            throw new Refusal("it was stopped while starting.");
        }
        T part = start.get();
        started.push(part);
        return part;
    }

    boolean isEnding() {
        return ending;
    }

    /** Ends from another thread, on Ctrl-C: the starter is woken from whatever it waits for. */
    void interrupt() {
        ending = true;
        starter.interrupt();
        end();
    }

    synchronized void end() {
        ending = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("Stopping Plenary: " + e.getMessage());
            }
        }
    }
}
