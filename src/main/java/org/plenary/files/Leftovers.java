package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.files.LeftoverRepository.Leftover;
import org.plenary.settings.FileStore;

/**
 * The door to bytes outside of the database that no file has. They are written down before they are written, in a
 * transaction of their own, and crossed out with the transaction that stores their file: whatever ends in between, a job
 * finds them here.
 */
@ApplicationScoped
@Transactional
public class Leftovers {
    private static final System.Logger LOG = System.getLogger(Leftovers.class.getName());
    /** Longer than any request lasts. */
    private static final Duration UPLOAD = Duration.ofHours(1);

    private static final Duration RETRY = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    @Inject
    Clock clock;

    @Inject
    LeftoverRepository leftovers;

    @Inject
    Shelves shelves;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expect(UUID file, FileStore shelf) {
        leftovers.add(file, shelf, clock.instant().plus(UPLOAD));
    }

    void belong(UUID file) {
        leftovers.remove(file);
    }

    /** @return whether there may be more */
    boolean sweep() {
        Instant now = clock.instant();
        List<Leftover> due = leftovers.due(now, AT_ONCE);
        due.forEach(leftover -> sweep(leftover, now));
        return due.size() == AT_ONCE;
    }

    private void sweep(Leftover leftover, Instant now) {
        try {
            shelves.of(leftover.shelf()).remove(leftover.file());
            leftovers.remove(leftover.file());
        } catch (IOException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "Bytes of {0} stay for now: {1}", leftover.file(), unreachable);
            leftovers.postpone(leftover.file(), now.plus(RETRY));
        }
    }
}
