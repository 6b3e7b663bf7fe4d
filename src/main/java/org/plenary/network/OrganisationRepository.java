package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.web.Paging;

@ApplicationScoped
class OrganisationRepository {
    private static final String FOUND = "select o.id, count(*) over () from organisations o";
    private static final String BY_NAME =
            "search_text(coalesce(o.name ->> ?, o.name ->> (o.name ->> 'fallback'), o.code)), o.code";

    @PersistenceContext
    EntityManager entities;

    void add(Organisation organisation) {
        entities.persist(organisation);
    }

    void flush() {
        entities.flush();
    }

    List<Organisation> all() {
        return entities.createQuery("select o from Organisation o order by o.code", Organisation.class)
                .getResultList();
    }

    /** By code, after the one the cursor names. */
    List<Organisation> page(OrganisationFilter filter, Paging paging) {
        Similarity.set(entities::createNativeQuery);
        Finding finding = finding(filter);
        if (!paging.isFirst()) {
            finding.where("o.code > ?", paging.after(0, code -> code));
        }
        return found(finding.in(entities::createNativeQuery, FOUND, "o.code"), new Part(0, paging.toRead()))
                .rows();
    }

    List<Region> regions() {
        return entities.createQuery("select r from Region r order by r.position", Region.class)
                .getResultList();
    }

    /** Those in use, in alphabetical order. */
    List<String> countries() {
        return entities.createQuery("select distinct o.country from Organisation o order by o.country", String.class)
                .getResultList();
    }

    Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    Optional<Organisation> byCode(String code) {
        return entities.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** By name, the closest first where words were asked for. */
    Found<Organisation> find(OrganisationFilter filter, Language language, Part part) {
        Similarity.set(entities::createNativeQuery);
        Finding finding = finding(filter);
        String latin = Latin.of(filter.value("q"));
        return found(
                latin.isEmpty()
                        ? finding.in(entities::createNativeQuery, FOUND, BY_NAME, language.tag())
                        : finding.in(
                                entities::createNativeQuery,
                                FOUND,
                                "word_similarity(?, o.search) desc, " + BY_NAME,
                                latin,
                                language.tag()),
                part);
    }

    private static Finding finding(OrganisationFilter filter) {
        return new Finding()
                .words(filter.value("q"), "o.search", "")
                .where("o.kind = ?", filter.value("kind"))
                .where("o.region = ?", filter.value("region"))
                .where("o.country = ?", filter.value("country"))
                .where("o.status = ?", filter.value("status"));
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private Found<Organisation> found(jakarta.persistence.Query query, Part part) {
        List<Object[]> rows =
                query.setFirstResult(part.from()).setMaxResults(part.most()).getResultList();
        if (rows.isEmpty()) {
            return new Found<>(List.of(), 0);
        }
        List<UUID> ids = rows.stream().map(row -> (UUID) row[0]).toList();
        Map<UUID, Organisation> byId = new HashMap<>();
        entities.createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(organisation -> byId.put(organisation.id(), organisation));
        return new Found<>(ids.stream().map(byId::get).toList(), ((Number) rows.get(0)[1]).longValue());
    }

    /** The present first. */
    List<OrganisationPeriod> history(UUID organisation) {
        return entities.createQuery(
                        "select h from OrganisationPeriod h where h.organisationId = :id order by h.id desc",
                        OrganisationPeriod.class)
                .setParameter("id", organisation)
                .getResultList();
    }

    /** Who was there once, the last to leave first. */
    List<Affiliation> formerPeople(UUID organisation) {
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.person where a.organisation.id = :id"
                                + " and a.until is not null order by a.until desc, a.id",
                        Affiliation.class)
                .setParameter("id", organisation)
                .getResultList();
    }
}
