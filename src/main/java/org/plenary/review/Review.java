package org.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plenary.audit.Trail;
import org.plenary.events.Event;

/** The door to the figures. */
@ApplicationScoped
@Transactional
public class Review {
    @Inject
    ReviewRepository review;

    @Inject
    Trail trail;

    /** Hands every row over, by session, organisation and person; the export is recorded. */
    public void attendance(Event event, Consumer<AttendanceRow> to) {
        trail.record("attendance.exported", "event " + event.id(), event.slug(), Map.of());
        try (Stream<AttendanceRow> rows = review.attendance(event.id())) {
            rows.forEach(to);
        }
    }
}
