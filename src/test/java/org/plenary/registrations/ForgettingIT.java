package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.network.Newcomer;

/** Runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class ForgettingIT {
    @Inject
    Applications applications;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void whatWasNotConfirmedInThreeDaysIsLetGo() throws Exception {
        Instant now = Instant.now();
        UUID event = UUID.randomUUID();
        transaction.begin();
        entities.createNativeQuery(
                        "insert into events (id, slug, series, title, summary, starts_on, ends_on, zone, mode, venue,"
                                + " meeting_url) select ?, 'forgetting', slug, name, name, current_date, current_date, 'UTC', 'online', name, ''"
                                + " from series limit 1")
                .setParameter(1, event)
                .executeUpdate();
        entities.persist(asked(event, "old", now.minus(73, ChronoUnit.HOURS)));
        entities.persist(asked(event, "new", now.minus(71, ChronoUnit.HOURS)));
        transaction.commit();

        assertThat(applications.forget()).isPositive();
        assertThat(kept(event)).containsExactly("new@forgetting.example");
    }

    private static Application asked(UUID event, String name, Instant at) {
        Newcomer person = new Newcomer(name, "", name + "@forgetting.example", "", Language.EN);
        return new Application(event, new Applicant(person, "School", "africa", ZoneId.of("UTC")), at);
    }

    private List<String> kept(UUID event) {
        return entities.createQuery("select a.email from Application a where a.eventId = :event", String.class)
                .setParameter("event", event)
                .getResultList();
    }
}
