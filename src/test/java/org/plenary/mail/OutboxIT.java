package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;

/** Runs inside the server. Messages are due tomorrow, so that the delivery of the running server leaves them alone. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    private static final Recipient ANA = new Recipient("Ana Kask", "ana@ee.example", Language.EN);
    private static final Duration LEASE = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    MessageRepository messages;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void aMessageGoesWithTheChangeThatCausedIt() throws Exception {
        UUID subject = UUID.randomUUID();

        transaction.begin();
        outbox.queue("nothing", subject, 0, "", ANA);
        transaction.rollback();

        assertThat(of(subject)).isEmpty();
    }

    @Test
    void theSameMessageIsQueuedOnceAndAnotherRevisionAgain() {
        UUID subject = UUID.randomUUID();

        outbox.queue("nothing", subject, 0, "", ANA);
        outbox.queue("nothing", subject, 0, "", ANA);
        outbox.queue("nothing", subject, 1, "", ANA);

        assertThat(of(subject)).extracting(Message::revision).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void theDatabaseKeepsItOnceToo() throws Exception {
        UUID subject = UUID.randomUUID();
        outbox.queue("nothing", subject, 0, "", ANA);

        transaction.begin();
        entities.persist(new Message("nothing", subject, 0, "", ANA, clock.instant()));
        assertThatThrownBy(() -> entities.flush()).hasMessageContaining("messages_sent_once");
        transaction.rollback();
    }

    @Test
    void ofTwoThatLeaseAtOnceEachGetsOthers() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        List<UUID> mine = queued(20, tomorrow);
        ExecutorService two = Executors.newFixedThreadPool(2);

        List<Future<List<UUID>>> leases = two.invokeAll(List.of(leasing(tomorrow), leasing(tomorrow)));
        two.shutdown();

        List<UUID> all = new ArrayList<>();
        for (Future<List<UUID>> lease : leases) {
            all.addAll(lease.get());
        }
        assertThat(all).doesNotHaveDuplicates().containsAll(mine);
    }

    @Test
    void aLeaseThatRanOutIsGivenAgain() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(2));
        UUID id = queued(1, tomorrow).get(0);

        assertThat(lease(tomorrow)).contains(id);
        assertThat(lease(tomorrow.plus(LEASE).minusSeconds(1))).doesNotContain(id);
        assertThat(lease(tomorrow.plus(LEASE).plusSeconds(1))).contains(id);
    }

    private Callable<List<UUID>> leasing(Instant now) {
        return () -> lease(now);
    }

    private List<UUID> lease(Instant now) throws Exception {
        transaction.begin();
        try {
            return messages.lease(1_000, now, now.plus(LEASE)).stream()
                    .map(id -> UUID.fromString(((Object) id).toString()))
                    .toList();
        } finally {
            transaction.commit();
        }
    }

    private List<UUID> queued(int many, Instant due) throws Exception {
        List<UUID> ids = new ArrayList<>();
        transaction.begin();
        for (int i = 0; i < many; i++) {
            Message message = new Message("nothing", UUID.randomUUID(), 0, "", ANA, due);
            messages.add(message);
            ids.add(message.id());
        }
        transaction.commit();
        return ids;
    }

    private List<Message> of(UUID subject) {
        return outbox.newest(0, 10_000).stream()
                .filter(message -> message.subject().equals(subject))
                .toList();
    }
}
