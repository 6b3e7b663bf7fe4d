package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Events;
import org.plenary.files.Inspection;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Uploads;

/** A file that a participant brought, for machines. */
@Path("api/v1/events/{event}/registrations/{id}/files/{file}")
@RequestScoped
@Allowed(Role.ORGANISER)
@Tag(name = "Registrations")
public class FileResource {
    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Uploads uploads;

    @Inject
    FetchedFile fetched;

    @GET
    @Produces({Inspection.PDF, Inspection.JPEG, Inspection.DOCX, Inspection.ODT})
    @Operation(
            summary = "Fetch a file that a participant answered with",
            description =
                    "A picture as JPEG, or a document as PDF, DOCX or ODT. The id stands as the value of an answer of type file or photo.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Inspection.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "document", value = "%PDF-1.7 …")))
    public Response file(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Id of the file, which is the value of an answer",
                            example = "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11")
                    @PathParam("file")
                    UUID file) {
        return fetched.of(uploads.find(registrations.find(events.event(slug), id), file));
    }
}
