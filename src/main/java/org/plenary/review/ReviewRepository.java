package org.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class ReviewRepository {
    private static final String ATTENDANCE = """
            select extract(epoch from s.starts_at)::float8, coalesce(s.title ->> 'en', s.title ->> (s.title ->> 'fallback')),
                trim(p.honorific || ' ' || p.given_name || ' ' || p.family_name), p.email::text,
                o.code, coalesce(o.name ->> 'en', ''), o.kind, o.country, o.region, a.way, a.source,
                extract(epoch from a.first_in)::float8, extract(epoch from a.last_in)::float8
            from attendances a
            join registrations r on r.id = a.registration_id
            join people p on p.id = r.person_id
            join organisations o on o.id = p.organisation_id
            join released_sessions s on s.session_id = a.session_id
            where r.event_id = ?
            order by s.starts_at, s.session_id, o.code, p.email
            """;
    private static final int FETCH = 500;

    @PersistenceContext
    EntityManager entities;

    /** By session, organisation and person. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Stream<AttendanceRow> attendance(UUID event) {
        Stream<Object[]> rows = entities.createNativeQuery(ATTENDANCE)
                .setParameter(1, event)
                .setHint("eclipselink.jdbc.fetch-size", FETCH)
                .getResultStream();
        return rows.map(ReviewRepository::row);
    }

    private static AttendanceRow row(Object[] cells) {
        return new AttendanceRow(
                instant(cells[0]),
                text(cells[1]),
                text(cells[2]),
                text(cells[3]),
                text(cells[4]),
                text(cells[5]),
                text(cells[6]),
                text(cells[7]),
                text(cells[8]),
                text(cells[9]),
                text(cells[10]),
                instant(cells[11]),
                instant(cells[12]));
    }

    private static String text(Object cell) {
        return String.valueOf(cell);
    }

    private static Instant instant(Object seconds) {
        return Instant.ofEpochMilli(Math.round(((Number) seconds).doubleValue() * 1000));
    }
}
