package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.web.Paging;

/** Which registrations of an event a filter lets through, read by their sort key. */
@ApplicationScoped
class SearchRepository {
    private static final String NEWEST = " order by r.registered_at desc, r.id desc";
    private static final String IN_LINE = " order by r.priority desc, r.waiting_since, r.id";
    private static final String PEOPLE =
            " join people p on p.id = r.person_id join organisations o on o.id = p.organisation_id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RegistrationRepository registrations;

    /** @param among whom the words of the filter mean; empty when it has none */
    List<Registration> page(
            UUID event, RegistrationFilter filter, Optional<? extends Collection<UUID>> among, Paging paging) {
        List<String> conditions = new ArrayList<>(List.of("r.event_id = ?"));
        List<Object> values = new ArrayList<>(List.of(event));
        narrow(filter, conditions, values);
        among.ifPresent(people -> {
            conditions.add("r.person_id = any(cast(string_to_array(?, ',') as uuid[]))");
            values.add(people.stream().map(UUID::toString).collect(Collectors.joining(",")));
        });
        if (!paging.isFirst()) {
            continueAfter(filter, paging, conditions, values);
        }
        boolean ofPeople = conditions.stream().anyMatch(condition -> condition.startsWith("o."));
        String sql = "select r.id from registrations r" + (ofPeople ? PEOPLE : "") + " where "
                + String.join(" and ", conditions) + (filter.isLine() ? IN_LINE : NEWEST);
        return inOrder(sql, values, paging.toRead());
    }

    private static void narrow(RegistrationFilter filter, List<String> conditions, List<Object> values) {
        Map.of("state", "r.state", "mode", "r.mode", "region", "o.region", "kind", "o.kind", "organisation", "o.code")
                .forEach((key, column) -> {
                    if (!filter.value(key).isEmpty()) {
                        conditions.add(column + " = ?");
                        values.add(filter.value(key));
                    }
                });
        narrowByApproval(filter.value("approval"), conditions, values);
    }

    /** What waits for staff is decided by nobody yet, and not withdrawn. */
    private static void narrowByApproval(String approval, List<String> conditions, List<Object> values) {
        if (approval.equals(RegistrationFilter.AWAITED)) {
            conditions.add("r.approval in ('pending', 'again') and r.state <> 'cancelled'");
        } else if (!approval.isEmpty()) {
            conditions.add("r.approval = ?");
            values.add(approval);
        }
    }

    private static void continueAfter(
            RegistrationFilter filter, Paging paging, List<String> conditions, List<Object> values) {
        if (filter.isLine()) {
            Integer priority = paging.after(0, Integer::valueOf);
            conditions.add("(r.priority < ? or r.priority = ? and (r.waiting_since, r.id) > (?, ?))");
            values.addAll(List.of(priority, priority, moment(paging, 1), paging.after(2, UUID::fromString)));
            return;
        }
        conditions.add("(r.registered_at, r.id) < (?, ?)");
        values.addAll(List.of(moment(paging, 0), paging.after(1, UUID::fromString)));
    }

    private static Timestamp moment(Paging paging, int part) {
        return Timestamp.from(paging.after(part, Instant::parse));
    }

    /** What comes after that one in the list. */
    static List<String> key(RegistrationFilter filter, Registration registration) {
        String id = registration.id().toString();
        return filter.isLine()
                ? List.of(
                        String.valueOf(registration.priority()),
                        registration.waitingSince().orElseThrow().toString(),
                        id)
                : List.of(registration.registeredAt().toString(), id);
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private List<Registration> inOrder(String sql, List<Object> values, int most) {
        Query query = entities.createNativeQuery(sql).setMaxResults(most);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<UUID> ids = query.getResultList();
        Map<UUID, Registration> found = new HashMap<>();
        registrations.find(ids).forEach(registration -> found.put(registration.id(), registration));
        return ids.stream().map(found::get).toList();
    }
}
