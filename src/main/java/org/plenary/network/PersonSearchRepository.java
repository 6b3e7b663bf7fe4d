package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.web.Paging;

/** Whom a filter lets through. */
@ApplicationScoped
class PersonSearchRepository {
    private static final String FOUND =
            "select p.id, count(*) over () from people p join organisations o on o.id = p.organisation_id";
    private static final String BY_NAME = "search_text(p.family_name || ' ' || p.given_name), p.id";
    private static final String OF_ADDRESS =
            "exists (select from person_addresses a where a.person_id = p.id and a.email::text ilike ?)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonRepository people;

    /**
     * By name, the closest first where words were asked for.
     *
     * @param chosen by each further criterion, whom it lets through
     */
    Found<Person> find(PersonFilter filter, List<Set<UUID>> chosen, Part part) {
        Similarity.set(entities::createNativeQuery);
        Finding finding = finding(filter, chosen);
        String latin = Latin.of(filter.value("q"));
        return found(
                latin.isEmpty()
                        ? finding.in(entities::createNativeQuery, FOUND, BY_NAME)
                        : finding.in(
                                entities::createNativeQuery,
                                FOUND,
                                "word_similarity(?, p.search) desc, " + BY_NAME,
                                latin),
                part);
    }

    /** By id, after the one the cursor names. */
    List<Person> page(PersonFilter filter, List<Set<UUID>> chosen, Paging paging) {
        Similarity.set(entities::createNativeQuery);
        Finding finding = finding(filter, chosen);
        if (!paging.isFirst()) {
            finding.whereAlways(
                    "p.id > ?::uuid", paging.after(0, UUID::fromString).toString());
        }
        return found(finding.in(entities::createNativeQuery, FOUND, "p.id"), new Part(0, paging.toRead()))
                .rows();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    Set<UUID> ids(PersonFilter filter, List<Set<UUID>> chosen) {
        Similarity.set(entities::createNativeQuery);
        List<Object[]> rows = finding(filter, chosen)
                .in(entities::createNativeQuery, FOUND, "p.id")
                .getResultList();
        return rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet());
    }

    private static Finding finding(PersonFilter filter, List<Set<UUID>> chosen) {
        Finding finding = new Finding()
                .whereAlways("p.erased_at is null")
                .words(filter.value("q"), "p.search", OF_ADDRESS)
                .where("o.code = ?", filter.value("organisation"))
                .where("o.kind = ?", filter.value("kind"))
                .where("o.region = ?", filter.value("region"))
                .where("o.country = ?", filter.value("country"))
                .where("p.language = ?", filter.value("language"))
                .where("p.focal_point = (? = 'focal-point')", filter.value("role"));
        chosen.forEach(ids -> finding.among("p.id", ids));
        return finding;
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private Found<Person> found(Query query, Part part) {
        List<Object[]> rows =
                query.setFirstResult(part.from()).setMaxResults(part.most()).getResultList();
        if (rows.isEmpty()) {
            return new Found<>(List.of(), 0);
        }
        List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, Person> byId = new HashMap<>();
        people.people(ids).forEach(person -> byId.put(person.id(), person));
        return new Found<>(ids.stream().map(byId::get).toList(), ((Number) rows.get(0)[1]).longValue());
    }
}
