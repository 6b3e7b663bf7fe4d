package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class TransactionsIT {
    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void whatIsReadAfterAChangeStandsInItsTransaction() throws Exception {
        transaction.begin();
        entities.createNativeQuery("set local application_name = 'changing'").executeUpdate();
        Object read = name();
        transaction.rollback();

        assertThat(read).isEqualTo("changing");
    }

    @Test
    void whatIsChangedByReadingStandsInTheTransactionToo() throws Exception {
        transaction.begin();
        entities.createNativeQuery("select set_config('application_name', 'changing', true)")
                .getSingleResult();
        Object read = name();
        transaction.rollback();

        assertThat(read).isEqualTo("changing");
        assertThat(name()).isNotEqualTo("changing");
    }

    private Object name() {
        return entities.createNativeQuery("select current_setting('application_name')")
                .getSingleResult();
    }
}
