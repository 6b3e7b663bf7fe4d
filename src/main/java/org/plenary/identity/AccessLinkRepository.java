package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccessLinkRepository {
    private static final String ADD = """
            insert into access_links (digest, purpose, subject_id, generation, issued_at, expires_at)
            select decode(l.digest, 'hex'), l.purpose, l.subject, l.generation, l.issued, l.expires
            from json_to_recordset(cast(? as json)) as l (
                digest text, purpose text, subject uuid, generation integer, issued timestamptz, expires timestamptz)
            """;

    /** A statement takes only so many values. */
    private static final int AT_ONCE = 1_000;

    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager entities;

    Optional<AccessLink> byDigest(byte[] digest) {
        return entities.createQuery("select l from AccessLink l where l.digest = :digest", AccessLink.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** The newest generation, whether it still opens or not. */
    Optional<AccessLink> newest(Purpose purpose, UUID subject) {
        return entities.createQuery(
                        "select l from AccessLink l where l.purpose = :purpose and l.subjectId = :subject"
                                + " order by l.generation desc",
                        AccessLink.class)
                .setParameter("purpose", purpose.key())
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same for many, by subject. */
    Map<UUID, AccessLink> newest(Purpose purpose, Collection<UUID> subjects) {
        List<UUID> wanted = List.copyOf(subjects);
        Map<UUID, AccessLink> newest = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            entities.createQuery(
                            "select l from AccessLink l where l.purpose = :purpose and l.subjectId in :subjects"
                                    + " order by l.generation",
                            AccessLink.class)
                    .setParameter("purpose", purpose.key())
                    .setParameter("subjects", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .getResultStream()
                    .forEach(link -> newest.put(link.subject(), link));
        }
        return newest;
    }

    /** Those of other purposes of the same subjects among them; the newest generation first. */
    List<AccessLink> newest(Collection<LinkGrant> grants) {
        return entities.createQuery(
                        "select l from AccessLink l where l.purpose in :purposes and l.subjectId in :subjects"
                                + " order by l.generation desc",
                        AccessLink.class)
                .setParameter(
                        "purposes",
                        grants.stream().map(grant -> grant.purpose().key()).toList())
                .setParameter(
                        "subjects", grants.stream().map(LinkGrant::subject).toList())
                .getResultList();
    }

    /** In one statement. */
    void addAll(Collection<AccessLink> many) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        many.forEach(link -> rows.add(link.row(JSON.createObjectBuilder())));
        entities.createNativeQuery(ADD).setParameter(1, rows.build().toString()).executeUpdate();
    }

    void add(AccessLink link) {
        entities.persist(link);
    }

    void flush() {
        entities.flush();
    }
}
