package org.plenary.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.plenary.database.Changed;
import org.plenary.database.Notices;
import org.plenary.web.Prepared;

/**
 * Keeps the bytes of public feeds until something about a programme changes. While this node may have missed a change
 * nothing is kept.
 */
@ApplicationScoped
public class PreparedFeeds {
    private static final int MOST = 2_000;

    @Inject
    Calendars calendars;

    @Inject
    Notices notices;

    private final Map<FeedKey, Prepared> prepared = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** Empty when nothing is published under that key. */
    public Optional<Prepared> get(FeedKey key) {
        if (notices.deaf()) {
            return calendars.write(key);
        }
        Prepared kept = prepared.get(key);
        return kept != null ? Optional.of(kept) : write(key);
    }

    private Optional<Prepared> write(FeedKey key) {
        long before = changes.get();
        Optional<Prepared> written = calendars.write(key);
        if (prepared.size() >= MOST) {
            prepared.clear();
        }
        // a change heard while writing may not be in what was written
        written.filter(feed -> changes.get() == before).ifPresent(feed -> prepared.put(key, feed));
        if (changes.get() != before) {
            prepared.remove(key);
        }
        return written;
    }

    void changed(@Observes Changed changed) {
        if (changed.concerns("programme")) {
            changes.incrementAndGet();
            prepared.clear();
        }
    }
}
