package org.plenary.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.review.Review;

/** Files for the annual review. */
@Path("desk/events/{event}/attendance.csv")
@RequestScoped
public class ReviewDeskPages {
    @Inject
    Events events;

    @Inject
    Review review;

    @GET
    @Produces("text/csv")
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Response attendance(@PathParam("event") String slug) {
        Event event = events.event(slug);
        StreamingOutput rows = out -> AttendanceCsv.write(out, csv -> review.attendance(event, csv::row));
        return Response.ok(rows, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-attendance.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
