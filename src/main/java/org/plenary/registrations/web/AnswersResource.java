package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.Answers;
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

    @GET
    @Operation(
            summary = "Read what a participant answered",
            description = "Each answer with the wording it was given to, and what is still missing.")
    public AnswersJson answers(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Registration registration = registrations.find(events.event(slug), id);
        return new AnswersJson(
                answers.given(registration).stream().map(AnswerJson::of).toList(),
                answers.missing(registration).stream()
                        .map(question -> question.id().toString())
                        .toList());
    }
}
