package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.invitations.LettersOfInvitation;
import org.plenary.web.OnlyOnce;

/** Official letters for machines. */
@Path("api/v1/events/{event}/invitations/{id}/letter")
@RequestScoped
@Allowed(Role.ORGANISER)
@Tag(name = "Invitations")
public class LetterResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    LettersOfInvitation letters;

    @Inject
    LetterFile files;

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Issue the letter of an invitation",
            description = "Gives it a reference number; one that was issued before stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = @Content(schema = @Schema(implementation = LetterJson.class)))
    public Response issue(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return once.of(() -> {
            Event event = events.event(slug);
            letters.issue(event, id);
            return Response.ok(LetterJson.of(letters.letter(event, id))).build();
        });
    }

    @GET
    @Produces(LetterFile.PDF)
    @Operation(
            summary = "Fetch the letter of an invitation",
            description = "As PDF in the invitee's language, once it was issued and while the invitation holds.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = LetterFile.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "letter", value = "%PDF-1.7 …")))
    public Response letter(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return files.of(letters.letter(events.event(slug), id));
    }
}
