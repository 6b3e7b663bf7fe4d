package org.plenary.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** Files for the annual review, for machines. */
@Path("api/v1/events/{event}/attendance.csv")
@RequestScoped
@Tag(name = "Review", description = "What the annual review is made of")
public class ReviewResource {
    @Inject
    AttendanceFile file;

    @GET
    @Produces(AttendanceFile.CSV)
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Attendance as CSV",
            description = "UTF-8 with a byte order mark, one row for each person and session, all of one moment. A cell"
                    + " that a spreadsheet would take for a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The file, of any length. If reading fails half-way, its last line is a single cell that says so.",
            content =
                    @Content(
                            mediaType = AttendanceFile.CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "One person in one session",
                                            value =
                                                    "session_start_utc,session,person,email,organisation_id,organisation,organisation_kind,country,region,way,source,first_in_utc,last_in_utc\r\n2025-12-11T01:00:00Z,Opening,Dr Ana Kask,ana.kask@ee.example,ee-national-00,National Centre of Estonia,national-centre,EE,central-and-eastern-europe,online,click,2025-12-11T00:58:12Z,2025-12-11T00:58:12Z\r\n")))
    public Response attendance(@PathParam("event") String slug) {
        return file.of(slug);
    }
}
