package org.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;

@ApplicationScoped
class ReviewRepository {
    // who somebody was, and what their organisation was, on the day of the session; sorted by bytes, which is many
    // times
    // cheaper than by the rules of a language
    private static final String ATTENDANCE = """
            select s.starts_at, coalesce(s.title ->> 'en', s.title ->> (s.title ->> 'fallback'), ''),
                trim(p.honorific || ' ' || p.given_name || ' ' || p.family_name), coalesce(p.email::text, ''),
                o.code, coalesce(h.name ->> 'en', o.name ->> 'en', o.name ->> (o.name ->> 'fallback'), ''),
                coalesce(h.kind, o.kind), coalesce(h.country, o.country), coalesce(h.region, o.region), a.way, a.source,
                a.first_in, a.last_in
            from attendances a
            join registrations r on r.id = a.registration_id
            join people p on p.id = r.person_id
            join released_sessions s on s.session_id = a.session_id
            left join affiliations w on w.person_id = p.id
                and daterange(w.since, w.until) @> (s.starts_at at time zone s.zone)::date
            join organisations o on o.id = coalesce(w.organisation_id, p.organisation_id)
            left join organisation_periods h on h.organisation_id = o.id
                and daterange(h.since, h.until) @> (s.starts_at at time zone s.zone)::date
            where r.event_id = ?
            order by s.starts_at, s.session_id, o.code collate "C", p.email::text collate "C"
            """;
    private static final int FETCH = 500;

    @PersistenceContext
    EntityManager entities;

    /**
     * By session, organisation and person, and as of one moment, since it is one statement. Never more than a few
     * hundred rows are in memory: JPA would read them all first.
     */
    void attendance(UUID event, Consumer<AttendanceRow> to) {
        // EclipseLink lends the connection of a joined transaction only after a first query
        entities.createNativeQuery("select 1").getSingleResult();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement query = connection.prepareStatement(ATTENDANCE)) {
            query.setFetchSize(FETCH);
            query.setObject(1, event);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    to.accept(row(rows));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static AttendanceRow row(ResultSet cells) throws SQLException {
        return new AttendanceRow(
                instant(cells, 1),
                cells.getString(2),
                cells.getString(3),
                cells.getString(4),
                cells.getString(5),
                cells.getString(6),
                cells.getString(7),
                cells.getString(8),
                cells.getString(9),
                cells.getString(10),
                cells.getString(11),
                instant(cells, 12),
                instant(cells, 13));
    }

    private static Instant instant(ResultSet cells, int column) throws SQLException {
        return cells.getObject(column, OffsetDateTime.class).toInstant();
    }
}
