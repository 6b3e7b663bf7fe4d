package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class KeptAnswersIT {
    @Inject
    KeptAnswers answers;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void onlyWhatIsOlderThanADayIsLetGo() throws Exception {
        Instant now = Instant.now();
        transaction.begin();
        keep("of-yesterday", now.minus(25, ChronoUnit.HOURS));
        keep("of-today", now.minus(23, ChronoUnit.HOURS));
        transaction.commit();

        assertThat(answers.forget()).isPositive();
        assertThat(kept()).containsExactly("launcher of-today");
        assertThat(answers.forget()).isZero();
    }

    private void keep(String key, Instant at) {
        entities.merge(new KeptAnswer(new RequestKey("launcher", key, new byte[32]), new Answer(200, "", "{}"), at));
    }

    private List<String> kept() {
        return entities.createQuery(
                        "select k.requestKey from KeptAnswer k where k.requestKey like 'launcher of-%'", String.class)
                .getResultList();
    }
}
