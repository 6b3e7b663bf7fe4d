package org.plenary.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.language.Texts;
import org.plenary.review.Review;
import org.plenary.web.Visitor;

/** The attendance of an event as a file that is written while it is sent. */
@RequestScoped
class AttendanceFile {
    static final String CSV = "text/csv";

    @Inject
    Events events;

    @Inject
    Review review;

    @Inject
    Visitor visitor;

    Response of(String slug) {
        Event event = events.event(slug);
        review.recordExport(event);
        String cutOff = Texts.in(visitor.language()).get("review.attendance.cut-off");
        StreamingOutput rows = out -> AttendanceCsv.write(out, csv -> write(event, csv, cutOff));
        return Response.ok(rows, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-attendance.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The server ends an answer that fails half-way as if it were whole, so the file itself has to say so. */
    private void write(Event event, AttendanceCsv csv, String cutOff) {
        try {
            review.attendance(event, csv::row);
        } catch (RuntimeException e) {
            csv.note(cutOff);
            throw e;
        }
    }
}
