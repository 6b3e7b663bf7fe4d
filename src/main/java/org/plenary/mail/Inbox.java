package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.problem.NotFound;
import org.plenary.settings.ReturnSettings;

/** The door to mail that came in, for the people who see to what no program understands. */
@ApplicationScoped
@Transactional
public class Inbox {
    @Inject
    Clock clock;

    @Inject
    ReturnSettings settings;

    @Inject
    IncomingRepository incoming;

    @Inject
    Suppressions suppressions;

    @Inject
    Trail trail;

    /** Those that wait for a person, newest first. */
    public List<Incoming> waiting(int from, int most) {
        return incoming.waiting(from, most);
    }

    /** All of them, newest first. */
    public List<Incoming> newest(int from, int most) {
        return incoming.newest(from, most);
    }

    /** What came in about a message, oldest first. */
    public List<Incoming> about(UUID message) {
        return incoming.about(message);
    }

    public Incoming find(UUID id) {
        return incoming.find(id).orElseThrow(NotFound::new);
    }

    /** Nothing more is to be done about it. */
    public void done(UUID id) {
        Incoming mail = find(id);
        if (mail.doneAt().isEmpty()) {
            mail.done(clock.instant());
            trail.record("incoming-mail.done", "incoming mail " + id, "", Map.of());
        }
    }

    /**
     * Holds back everything to an address because of it.
     *
     * @throws org.plenary.problem.Invalid for an address that is none, or without a reason
     */
    public void suppress(UUID id, String address, String note) {
        suppressions.suppress(address, note);
        done(id);
    }

    /** Whether a mailbox is set at all. */
    public boolean isRead() {
        return settings.imapHost().isPresent();
    }

    /** Empty before the first time. */
    public Optional<Looked> looked() {
        return incoming.looked();
    }

    /** Asks for a look into the mailbox now. */
    public void look() {
        incoming.announce();
    }
}
