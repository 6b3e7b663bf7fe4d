package org.plenary.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** Files for the annual review. */
@Path("desk/events/{event}/attendance.csv")
@RequestScoped
public class ReviewDeskPages {
    @Inject
    AttendanceFile file;

    @GET
    @Produces(AttendanceFile.CSV)
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Response attendance(@PathParam("event") String slug) {
        return file.of(slug);
    }
}
