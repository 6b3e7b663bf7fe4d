package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DuplicateRepository {
    /** In an organisation of more people than that, names that are nearly alike are no sign of anything. */
    private static final String COMPARED = "500";

    private static final String ALIKE = "0.55";

    private static final String PAIRS = """
            with named as (
                select id, organisation_id, latin, count(*) over (partition by organisation_id) as colleagues
                from people where latin <> ''),
            pairs as (
                select a.id as one, b.id as other, 1 + similarity(a.latin, b.latin) as alike
                from named a join named b on b.organisation_id = a.organisation_id and b.id > a.id
                where a.colleagues <= %s and similarity(a.latin, b.latin) >= %s
                union all
                select a.id, b.id, 1 from named a join named b on b.latin = a.latin and b.id > a.id
                where b.organisation_id <> a.organisation_id)
            select p.one, p.other from pairs p join named a on a.id = p.one join named b on b.id = p.other
            where (a.latin like '%%' || ?1 || '%%' or b.latin like '%%' || ?1 || '%%') and not exists (select from distinct_people d where d.person_id = p.one and d.other_id = p.other)
            order by p.alike desc, p.one, p.other
            """.formatted(COMPARED, ALIKE);

    @PersistenceContext
    EntityManager entities;

    /**
     * Those of one organisation first, and of them the likeliest.
     *
     * @param name as it is in small Latin letters, or a part of it
     */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Object[]> pairs(String name, int most) {
        return entities.createNativeQuery(PAIRS)
                .setParameter(1, name)
                .setMaxResults(most)
                .getResultList();
    }

    void tellApart(UUID one, UUID other) {
        entities.createNativeQuery(
                        "insert into distinct_people select least(?1, ?2), greatest(?1, ?2) on conflict do nothing")
                .setParameter(1, one)
                .setParameter(2, other)
                .executeUpdate();
    }
}
