package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.Answers;
import org.plenary.registrations.OnBehalf;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;

/** What one participant answered, for machines. */
@Path("api/v1/events/{event}/registrations/{id}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Registrations")
public class AnswersResource {
    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    @Inject
    OnBehalf behalf;

    @GET
    @Operation(
            summary = "Read what a participant answered",
            description = "Each answer with the wording it was given to, and what is still missing.")
    public AnswersJson answers(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return json(registrations.find(events.event(slug), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer for a participant",
            description =
                    "All answers as they are read; what is left out is not answered any more. Consent and files stay as"
                            + " they are: only the participant can give them.")
    @APIResponse(
            responseCode = "200",
            description = "Done; what is answered now",
            content = @Content(schema = @Schema(implementation = AnswersJson.class)))
    @APIResponse(responseCode = "409", description = "It is too late, or the registration is cancelled")
    public AnswersJson answer(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull AnswersToPutJson answers) {
        Event event = events.event(slug);
        behalf.put(event, id, answers.kept());
        return json(registrations.find(event, id));
    }

    private AnswersJson json(Registration registration) {
        return new AnswersJson(
                answers.given(registration).stream().map(AnswerJson::of).toList(),
                answers.missing(registration).stream()
                        .map(question -> question.id().toString())
                        .toList());
    }
}
