package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schema that the change files made, and the entities on top of it; runs inside the server. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {
    @PersistenceContext
    EntityManager entities;

    @Test
    void everyEntityFitsItsTable() {
        Set<EntityType<?>> all = entities.getMetamodel().getEntities();

        assertThat(all).isNotEmpty();
        for (EntityType<?> entity : all) {
            List<?> found = entities.createQuery("select e from " + entity.getName() + " e")
                    .setMaxResults(1)
                    .getResultList();
            assertThat(found).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    @SuppressWarnings("unchecked") // a native query answers raw rows
    void everyTableThatAnEntityNamesIsThere() {
        Set<String> tables = new TreeSet<>(entities.createNativeQuery(
                        "select table_name::text from information_schema.tables where table_schema = 'public'")
                .getResultList());
        Set<String> named = entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType()
                        .getAnnotation(jakarta.persistence.Table.class)
                        .name())
                .collect(Collectors.toSet());

        assertThat(tables).containsAll(named);
    }
}
