package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** The registrations of an event as a file, for machines. */
@Path("api/v1/events/{event}/registrations.{format}")
@RequestScoped
@Tag(name = "Registrations", description = "Who takes part, who waits for a place, and what staff do for them")
public class ParticipantFileResource {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ParticipantFile file;

    @Context
    UriInfo address;

    @GET
    @Produces({CSV, XLSX})
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Registrations as a file",
            description =
                    "Takes the filters of the desk: q, state, mode, region, kind, organisation. In CSV, a cell that a spreadsheet would take for a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "One registration",
                                            value =
                                                    "name,email,organisation_id,organisation,country,region,kind,state,mode,registered_at,waiting_since,priority,offer_ends_at,note,online_days\r\nDr Ana Kask,ana.kask@ee.example,ee-national-00,National Centre of Estonia,EE,central-and-eastern-europe,national-centre,registered,on-site,2027-04-12T08:30:00Z,,,,,2027-06-03\r\n")))
    public Response registrations(
            @PathParam("event") String slug,
            @Parameter(description = "csv or xlsx") @PathParam("format") String format,
            @Parameter(
                            description =
                                    "Which columns, with commas between; answers to questions by q- and the id of the question")
                    @QueryParam("columns")
                    @DefaultValue("")
                    String columns) {
        return file.of(slug, format, Asked.filter(address), columns);
    }
}
