package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.events.Mode;

/** What is done to thousands of invitations in one statement; whoever calls has locked their delegations. */
@ApplicationScoped
class BulkRepository {
    private static final String DRAFT = """
            insert into invitations (id, event_id, person_id, campaign_id, delegation_id, state, drafted_at)
            select gen_random_uuid(), ?, d.person, ?, d.delegation, 'draft', ?
            from json_to_recordset(cast(? as json)) as d (person uuid, delegation uuid)
            """;

    private static final String QUEUE = """
            update invitations i set state = 'queued', seat = q.seat, queued_at = ?, decline_reason = '', mode = null,
                passed_to = null, reminded = null, letters = i.letters + 1, version = i.version + 1
            from json_to_recordset(cast(? as json)) as q (id uuid, seat text)
            where i.id = q.id and i.state = 'draft'
            returning i.id, i.letters - 1
            """;

    private static final String RECALL = """
            update invitations set state = 'draft', seat = null, drafted_at = ?, version = version + 1
            where state = 'queued' and id = any(cast(string_to_array(?, ',') as uuid[]))
            returning id
            """;

    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager entities;

    /** @param delegations with which each person comes */
    void draft(Campaign campaign, Map<UUID, UUID> delegations, Instant now) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        delegations.forEach((person, delegation) -> rows.add(
                JSON.createObjectBuilder().add("person", person.toString()).add("delegation", delegation.toString())));
        entities.createNativeQuery(DRAFT)
                .setParameter(1, campaign.event())
                .setParameter(2, campaign.id())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, rows.build().toString())
                .executeUpdate();
    }

    /** Those that are drafts get their seats. @return the numbers of their letters, by invitation */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Map<UUID, Integer> queue(Map<UUID, Mode> seats, Instant now) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        seats.forEach((id, seat) ->
                rows.add(JSON.createObjectBuilder().add("id", id.toString()).add("seat", seat.key())));
        List<Object[]> queued = entities.createNativeQuery(QUEUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, rows.build().toString())
                .getResultList();
        Map<UUID, Integer> letters = new HashMap<>();
        queued.forEach(row -> letters.put((UUID) row[0], (Integer) row[1]));
        return letters;
    }

    /** Those whose mail has not left are drafts again, and their seats are free. @return which */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> recall(Collection<UUID> invitations, Instant now) {
        return entities.createNativeQuery(RECALL)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, invitations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }
}
