package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which days somebody who comes in person takes part online instead. */
@ApplicationScoped
class DayRepository {
    @PersistenceContext
    EntityManager entities;

    /** Those who come on all days are left out. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Map<UUID, SortedSet<LocalDate>> online(Collection<UUID> registrations) {
        Stream<Object[]> rows = entities.createNativeQuery("select registration_id, cast(day as text) from online_days"
                        + " where registration_id = any(cast(string_to_array(?, ',') as uuid[]))")
                .setParameter(1, registrations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultStream();
        return rows.collect(Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(
                        row -> LocalDate.parse((String) row[1]),
                        Collectors.<LocalDate, SortedSet<LocalDate>>toCollection(TreeSet::new))));
    }

    void set(UUID registration, Collection<LocalDate> online) {
        entities.createNativeQuery("delete from online_days where registration_id = ?")
                .setParameter(1, registration)
                .executeUpdate();
        online.forEach(day -> entities.createNativeQuery("insert into online_days values (?, cast(? as date))")
                .setParameter(1, registration)
                .setParameter(2, day.toString())
                .executeUpdate());
    }

    /** How many of those who come in person take part online on each day. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Map<LocalDate, Integer> away(UUID event) {
        Stream<Object[]> rows = entities.createNativeQuery(
                        "select cast(d.day as text), cast(count(*) as integer) from online_days d"
                                + " join registrations r on r.id = d.registration_id where r.event_id = ? group by d.day")
                .setParameter(1, event)
                .getResultStream();
        return rows.collect(Collectors.toMap(row -> LocalDate.parse((String) row[0]), row -> (Integer) row[1]));
    }

    /** How many come in person. */
    int onSite(UUID event) {
        Number people = (Number) entities.createNativeQuery("select count(*) from registrations"
                        + " where event_id = ? and state = 'registered' and mode = 'on-site'")
                .setParameter(1, event)
                .getSingleResult();
        return people.intValue();
    }
}
