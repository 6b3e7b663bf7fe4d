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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Events;
import org.plenary.files.Inspection;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.NotFound;
import org.plenary.registrations.Photos;
import org.plenary.registrations.Registrations;

/** The picture of a participant, for machines that print badges. */
@Path("api/v1/events/{event}/registrations/{id}/photo")
@RequestScoped
@Allowed(Role.ORGANISER)
@Tag(name = "Registrations")
public class PhotoResource {
    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Photos photos;

    @GET
    @Produces(Inspection.JPEG)
    @Operation(
            summary = "Fetch the photo of a participant",
            description =
                    "The newest they answered with, upright, its longer side at most 1200 pixels; 404 when there is none.")
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content =
                    @Content(
                            mediaType = Inspection.JPEG,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "photo", value = "JFIF …")))
    public Response photo(@PathParam("event") String slug, @PathParam("id") UUID id) {
        UUID registration = registrations.find(events.event(slug), id).id();
        byte[] jpeg = photos.newest(registration).orElseThrow(NotFound::new).jpeg();
        return Response.ok(jpeg, Inspection.JPEG)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
