package org.plenary.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What this node has leased and not yet sent, by domain. Domains take turns, and none has more than half of the lines
 * at a time, or more than one while it is slow, so that it holds up no other.
 */
final class Tray {
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final int lines;
    private final Clock clock;
    private final Map<String, Deque<Written>> waiting = new LinkedHashMap<>();
    private final Map<String, Deque<Instant>> busy = new HashMap<>();
    private final Set<String> slow = new HashSet<>();
    private long changes;
    private boolean closed;

    Tray(int lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    synchronized void put(List<Written> more) {
        more.forEach(one ->
                waiting.computeIfAbsent(domain(one), d -> new ArrayDeque<>()).addLast(one));
        changed();
    }

    /** For one that was taken and not tried; it goes first again. */
    synchronized void putBack(Written one) {
        free(one);
        waiting.computeIfAbsent(domain(one), d -> new ArrayDeque<>()).addFirst(one);
        changed();
    }

    /** Waits for one whose turn it is; empty when there will be none any more. */
    synchronized Optional<Written> take() throws InterruptedException {
        while (!closed) {
            Optional<Written> next = next();
            if (next.isPresent()) {
                return next;
            }
            wait();
        }
        return Optional.empty();
    }

    private Optional<Written> next() {
        for (Iterator<Map.Entry<String, Deque<Written>>> turns =
                        waiting.entrySet().iterator();
                turns.hasNext(); ) {
            Map.Entry<String, Deque<Written>> turn = turns.next();
            String domain = turn.getKey();
            if (busySince(domain).size() < linesFor(domain)) {
                Deque<Written> messages = turn.getValue();
                turns.remove();
                Written next = messages.removeFirst();
                if (!messages.isEmpty()) {
                    waiting.put(domain, messages);
                }
                busy.computeIfAbsent(domain, d -> new ArrayDeque<>()).addLast(clock.instant());
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private int linesFor(String domain) {
        return isSlow(domain) ? 1 : (lines + 1) / 2;
    }

    private boolean isSlow(String domain) {
        Instant longAgo = clock.instant().minus(SLOW);
        return slow.contains(domain) || busySince(domain).stream().anyMatch(since -> since.isBefore(longAgo));
    }

    private Deque<Instant> busySince(String domain) {
        return busy.getOrDefault(domain, new ArrayDeque<>(0));
    }

    synchronized void finished(Written one, Duration took) {
        free(one);
        if (took.compareTo(SLOW) > 0) {
            slow.add(domain(one));
        } else {
            slow.remove(domain(one));
        }
        changed();
    }

    private void free(Written one) {
        Deque<Instant> since = busySince(domain(one));
        since.pollFirst();
        if (since.isEmpty()) {
            busy.remove(domain(one));
        }
    }

    /** Takes out all that waits for that domain. */
    synchronized List<Written> withdraw(String domain) {
        return List.copyOf(Optional.ofNullable(waiting.remove(domain)).orElseGet(ArrayDeque::new));
    }

    synchronized List<Written> withdrawAll() {
        List<Written> all = waiting.values().stream().flatMap(Deque::stream).toList();
        waiting.clear();
        return all;
    }

    /** Waits until something happens, or the time is up. */
    synchronized void await(Duration most) throws InterruptedException {
        long seen = changes;
        Instant end = clock.instant().plus(most);
        for (Instant now = clock.instant(); changes == seen && now.isBefore(end); now = clock.instant()) {
            wait(Duration.between(now, end).toMillis() + 1);
        }
    }

    private synchronized void changed() {
        changes++;
        notifyAll();
    }

    synchronized void nudge() {
        changed();
    }

    /** How many wait for no other reason than that the lines are busy. */
    synchronized int backlog() {
        return waiting.entrySet().stream()
                .filter(turn -> !isSlow(turn.getKey()))
                .mapToInt(turn -> turn.getValue().size())
                .sum();
    }

    synchronized int size() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    /** Whether nothing waits and nothing is being sent. */
    synchronized boolean isIdle() {
        return waiting.isEmpty() && busy.isEmpty();
    }

    /** Nobody gets any more; what waits is still to be withdrawn. */
    synchronized void close() {
        closed = true;
        changed();
    }

    private static String domain(Written one) {
        return one.message().domain();
    }
}
