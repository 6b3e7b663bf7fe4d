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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenary.database.Notices;
import org.plenary.language.Language;
import org.plenary.problem.Invalid;

/** Runs inside the server. Messages are due tomorrow, so that the delivery of the running server leaves them alone. */
@ExtendWith(ArquillianExtension.class)
@Isolated("Promises in seconds are made of a machine that does nothing else")
class OutboxIT {
    private static final Recipient ANA = new Recipient("Ana Kask", "ana@ee.example", Language.EN);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    MessageRepository messages;

    @Inject
    LeaseRepository leases;

    @Inject
    SettlementRepository settlements;

    @Inject
    Notices notices;

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
    void oneBrokenAddressQueuesNothing() {
        UUID subject = UUID.randomUUID();
        List<Queued> both = List.of(
                new Queued(subject, 0, ANA),
                new Queued(subject, 1, new Recipient("Luc", "luc@fr.example\r\nBcc: x@x.example", Language.FR)));

        assertThatThrownBy(() -> outbox.queue("nothing", "", both)).isInstanceOf(Invalid.class);

        assertThat(of(subject)).isEmpty();
    }

    @Test
    void tenThousandAreQueuedInASecondOrTwo() {
        List<Queued> many = IntStream.range(0, 10_000)
                .mapToObj(i -> new Queued(
                        UUID.randomUUID(), 0, new Recipient("Ana " + i, "ana-" + i + "@ee.example", Language.EN)))
                .toList();
        long begun = System.nanoTime();

        int queued = outbox.queue("nothing", "", many);

        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(queued).isEqualTo(10_000);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void ofTwoThatLeaseAtOnceEachGetsOthers() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        List<UUID> mine = queued(20, tomorrow);
        ExecutorService two = Executors.newFixedThreadPool(2);

        List<Future<List<UUID>>> leased = two.invokeAll(List.of(() -> lease(1, tomorrow), () -> lease(2, tomorrow)));
        two.shutdown();

        List<UUID> all = new ArrayList<>();
        for (Future<List<UUID>> lease : leased) {
            all.addAll(lease.get());
        }
        assertThat(all).doesNotHaveDuplicates().containsAll(mine);
    }

    @Test
    void whatANodeHadThatIsGoneIsGivenAgainWithAnotherAttemptOnRecord() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(2));
        UUID id = queued(1, tomorrow).get(0);
        assertThat(lease(3, tomorrow)).contains(id);
        assertThat(lease(4, tomorrow)).doesNotContain(id);

        transaction.begin();
        leases.appears(3, tomorrow);
        List<Integer> gone = leases.gone(Notices.PRESENCE);
        gone.forEach(presence -> leases.free(presence, tomorrow));
        transaction.commit();

        assertThat(gone).contains(3);
        assertThat(lease(4, tomorrow)).contains(id);
        assertThat(outbox.message(id).attempts()).isEqualTo(1);
    }

    @Test
    void aNodeThatIsPresentKeepsWhatItHas() throws Exception {
        transaction.begin();
        int here = notices.presence().orElseThrow();
        leases.appears(here, clock.instant());
        List<Integer> gone = leases.gone(Notices.PRESENCE);
        transaction.commit();

        assertThat(gone).doesNotContain(here);
    }

    @Test
    void aLeaseThatRanOutIsGivenAgain() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(3));
        UUID id = queued(1, tomorrow).get(0);
        assertThat(lease(5, tomorrow)).contains(id);

        transaction.begin();
        leases.freeOverdue(tomorrow.plus(Dispatch.LEASE).minusSeconds(1));
        transaction.commit();
        assertThat(lease(6, tomorrow)).doesNotContain(id);

        transaction.begin();
        leases.freeOverdue(tomorrow.plus(Dispatch.LEASE).plusSeconds(1));
        transaction.commit();
        assertThat(lease(6, tomorrow)).contains(id);
    }

    @Test
    void whatAnotherNodeHasLeasedMeanwhileIsLeftToIt() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(4));
        UUID id = queued(1, tomorrow).get(0);
        lease(7, tomorrow);
        Settlement late =
                Settlement.of(outbox.message(id), new Outcome.Sent("250 ok"), tomorrow, tomorrow, Optional.empty());
        transaction.begin();
        leases.freeOverdue(tomorrow.plus(Dispatch.LEASE).plusSeconds(1));
        transaction.commit();
        lease(8, tomorrow);

        transaction.begin();
        List<UUID> settled = settlements.settle(List.of(late), List.of(), 7);
        transaction.commit();

        assertThat(settled).isEmpty();
        assertThat(outbox.message(id).state()).isEqualTo(MessageState.SENDING);
    }

    @Test
    void mailingsTakeTurnsByDomainAndKeepToTheRate() throws Exception {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(5));
        transaction.begin();
        List<Queued> mailing = IntStream.range(0, 40)
                .mapToObj(i -> new Queued(
                        UUID.randomUUID(),
                        0,
                        new Recipient("Ana", "ana-" + i + (i < 30 ? "@large.example" : "@small.example"), Language.EN)))
                .toList();
        messages.queue("nothing", "", true, Optional.empty(), mailing, tomorrow);
        Lease wish = new Lease(9, 1_000, tomorrow, tomorrow.plusSeconds(60));

        List<String> some = domains(leases.bulk(wish, "large.exampl", 5, OptionalInt.empty()));
        List<String> rated = domains(leases.bulk(wish, "large.exampl", 1_000, OptionalInt.of(7)));
        settlements.taken(Map.of("large.example", 7L), tomorrow);
        List<String> later = domains(leases.bulk(wish, "large.exampl", 1_000, OptionalInt.of(7)));
        transaction.rollback();

        assertThat(Collections.frequency(some, "large.example")).isEqualTo(5);
        assertThat(Collections.frequency(some, "small.example")).isEqualTo(5);
        assertThat(Collections.frequency(rated, "large.example")).isEqualTo(7);
        assertThat(Collections.frequency(later, "large.example")).isZero();
    }

    @Test
    void aDomainThatGivesTroubleThreeTimesHasARestUntilItIsRelieved() throws Exception {
        Instant now = clock.instant();
        transaction.begin();
        for (int i = 0; i < 2; i++) {
            settlements.trouble(List.of("trouble.example"), now);
        }
        List<String> twice = settlements.resting(now);
        settlements.trouble(List.of("trouble.example"), now);
        List<String> thrice = settlements.resting(now.plusSeconds(59));
        List<String> later = settlements.resting(now.plusSeconds(61));
        settlements.trouble(List.of("trouble.example"), now);
        List<String> longer = settlements.resting(now.plusSeconds(119));
        settlements.settle(List.of(), List.of("trouble.example"), 7);
        List<String> relieved = settlements.resting(now);
        transaction.rollback();

        assertThat(List.of(twice, thrice, later, longer, relieved))
                .extracting(resting -> resting.contains("trouble.example"))
                .containsExactly(false, true, false, true, false);
    }

    private static List<String> domains(List<Message> leased) {
        return leased.stream().map(Message::domain).toList();
    }

    private List<UUID> lease(int presence, Instant now) throws Exception {
        transaction.begin();
        try {
            return leases.single(new Lease(presence, 1_000, now, now.plus(Dispatch.LEASE))).stream()
                    .map(Message::id)
                    .toList();
        } finally {
            transaction.commit();
        }
    }

    private List<UUID> queued(int many, Instant due) throws Exception {
        List<Queued> queued = IntStream.range(0, many)
                .mapToObj(i -> new Queued(UUID.randomUUID(), 0, ANA))
                .toList();
        transaction.begin();
        messages.queue("nothing", "", false, Optional.empty(), queued, due);
        transaction.commit();
        return queued.stream()
                .flatMap(one -> of(one.subject()).stream())
                .map(Message::id)
                .toList();
    }

    private List<Message> of(UUID subject) {
        return entities.createQuery("select m from Message m where m.subjectId = :subject", Message.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
