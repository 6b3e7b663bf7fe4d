package org.plenary.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what became of messages: whatever came in during one transaction and a moment more is the next one. A node
 * that dies has the next one send again what it had not written yet, so the moment is short. It does not let go of anything that was sent, since what is not on record is sent again.
 */
final class Ledger {
    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());
    private static final int MOST = 500;
    private static final int GLANCE_MS = 50;
    private static final int MOMENT_MS = 10;
    private static final int RETRY_MS = 1_000;

    private final Dispatch dispatch;
    private final int presence;
    private final BlockingQueue<Settlement> entries = new LinkedBlockingQueue<>();
    private final FutureTask<?> keeper;
    private final AtomicBoolean sawTrouble = new AtomicBoolean();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Executor executor;
    private volatile boolean closed;

    Ledger(Dispatch dispatch, int presence, Executor executor) {
        this.dispatch = dispatch;
        this.presence = presence;
        this.executor = executor;
        keeper = new FutureTask<>(this::keep);
    }

    void add(Settlement settlement) {
        entries.add(settlement);
        if (begun.compareAndSet(false, true)) {
            executor.execute(keeper);
        }
    }

    /** Whether a domain has given trouble since this was asked last. */
    boolean sawTrouble() {
        return sawTrouble.getAndSet(false);
    }

    private @Nullable Void keep() throws InterruptedException {
        while (!closed || !entries.isEmpty()) {
            Settlement first = entries.poll(GLANCE_MS, TimeUnit.MILLISECONDS);
            if (first != null) {
                Thread.sleep(MOMENT_MS);
                List<Settlement> together = new ArrayList<>(List.of(first));
                entries.drainTo(together, MOST - 1);
                settle(together);
                if (together.stream().anyMatch(one -> one.outcome().isTrouble())) {
                    sawTrouble.set(true);
                }
            }
        }
        return null;
    }

    private void settle(List<Settlement> together) throws InterruptedException {
        try {
            dispatch.settle(together, presence);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "What became of " + together.size() + " messages cannot be told", e);
            settleSilently(together);
        }
    }

    private void settleSilently(List<Settlement> together) throws InterruptedException {
        while (true) {
            try {
                dispatch.settleSilently(together, presence);
                return;
            } catch (RuntimeException e) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "What became of messages cannot be written yet: {0}",
                        e.getMessage());
                Thread.sleep(RETRY_MS);
            }
        }
    }

    /** Waits until all is written. */
    void close() throws InterruptedException {
        closed = true;
        try {
            if (begun.get()) {
                keeper.get();
            }
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.ERROR, "What became of messages was not written", e);
        }
    }
}
