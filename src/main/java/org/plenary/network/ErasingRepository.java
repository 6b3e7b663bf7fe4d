package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the network keeps of a person besides who they are now. */
@ApplicationScoped
class ErasingRepository {
    /** Lists in which they stand, by a row or, where there are no rows yet, in the file itself. */
    private static final String LISTS = """
            select i.id from imports i
            where exists (select from import_rows r where r.import_id = i.id and concat_ws(' ', r.label, r.known_label,
                    r.changes::text, r.problems::text) ilike any(string_to_array(?1, chr(10))))
                or exists (select from unnest(string_to_array(?2, chr(10))) as said (word)
                    where position(convert_to(said.word, 'UTF8') in i.content) > 0)
                or i.file_name ilike any(string_to_array(?1, chr(10)))
            """;

    @PersistenceContext
    EntityManager entities;

    /** Two who erase the same person queue here; what refers to the person goes on. @return whether there is one */
    boolean lock(UUID person) {
        return !entities.createNativeQuery("select 1 from people where id = ? for no key update")
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    void erase(Erased who, Instant now) {
        // of which organisation somebody was when: by that attendance is counted
        run("update affiliations set position = '', focal_point = false where person_id = ?", who.person());
        run("delete from consents where person_id = ?", who.person());
        run("delete from distinct_people where ? in (person_id, other_id)", who.person());
        run(
                "delete from merge_rows where merge_id in (select id from merges where ? in (kept_id, gone_id))",
                who.person());
        entities.createNativeQuery("update merges set kept_before = null, gone = null, kept_name = '', gone_name = '',"
                        + " forgotten_at = coalesce(forgotten_at, ?1) where ?2 in (kept_id, gone_id)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, who.person())
                .executeUpdate();
        letGoOfLists(who);
    }

    /** A list that was brought in leaves its file and its rows behind; one that was not would bring them back. */
    private void letGoOfLists(Erased who) {
        List<String> words =
                Stream.concat(who.addresses().stream(), who.names().stream()).toList();
        List<?> lists = entities.createNativeQuery(LISTS)
                .setParameter(1, words.stream().map(ErasingRepository::within).collect(Collectors.joining("\n")))
                .setParameter(2, String.join("\n", words))
                .getResultList();
        for (Object list : lists) {
            run("delete from import_rows where import_id = ?", (UUID) list);
            run("update imports set content = '', file_name = '' where id = ? and applied_at is not null", (UUID) list);
            run("delete from imports where id = ? and applied_at is null", (UUID) list);
        }
    }

    /** As a pattern. */
    static String within(String word) {
        return "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private void run(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
