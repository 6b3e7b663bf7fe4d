package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class ForgettingIT {
    private static final String MERGED = "insert into merges (id, kept_id, gone_id, kept_name, gone_name, kept_before,"
            + " gone, merged_at, merged_by) values (?, gen_random_uuid(), gen_random_uuid(), 'Ana', ?, '{}', '{}',"
            + " now() - make_interval(days => ?), 'test')";

    @Inject
    Merges merges;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void afterThirtyDaysOnlyWhoBecameWhomIsKnown() throws Exception {
        UUID old = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        transaction.begin();
        merged(old, "Old", 31);
        merged(late, "Late", 29);
        transaction.commit();

        assertThat(merges.forget()).isPositive();

        assertThat(known(old)).containsExactly("", null, null);
        assertThat(known(late)).containsExactly("Late", "{}", "{}");
        assertThat(rows(old)).isZero();
        assertThat(rows(late)).isEqualTo(1);
        assertThat(merges.forget()).isZero();
    }

    private void merged(UUID id, String name, int daysAgo) {
        entities.createNativeQuery(MERGED)
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, daysAgo)
                .executeUpdate();
        entities.createNativeQuery("insert into merge_rows (merge_id, relation, row_id) values (?, 'test', 'place')")
                .setParameter(1, id)
                .executeUpdate();
    }

    private List<Object> known(UUID id) {
        Object[] row = (Object[])
                entities.createNativeQuery("select gone_name, gone::text, kept_before::text from merges where id = ?")
                        .setParameter(1, id)
                        .getSingleResult();
        return Arrays.asList(row);
    }

    private int rows(UUID id) {
        return entities.createNativeQuery("select row_id from merge_rows where merge_id = ?")
                .setParameter(1, id)
                .getResultList()
                .size();
    }
}
