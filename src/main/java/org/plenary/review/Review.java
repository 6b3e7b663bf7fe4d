package org.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;
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

    /** Records that attendance is handed out; before it is, because part of a file is a disclosure, too. */
    public void recordExport(Event event) {
        trail.record("attendance.exported", "event " + event.id(), event.slug(), Map.of());
    }

    /** Hands every row over, by session, organisation and person, as of one moment. */
    public void attendance(Event event, Consumer<AttendanceRow> to) {
        review.attendance(event.id(), to);
    }
}
