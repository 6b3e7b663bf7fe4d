package org.plenary.agenda.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.agenda.Conflicts;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.web.Visitor;

/** What is wrong with a draft, for machines. */
@Path("api/v1/events/{event}/conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Agenda")
public class ConflictsResource {
    @Inject
    Events events;

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictLines lines;

    @Inject
    Visitor visitor;

    @GET
    @Operation(summary = "Read what is wrong with the draft", description = "The worst first, then by time.")
    public ConflictsJson conflicts(@PathParam("event") String slug) {
        return new ConflictsJson(lines.of(events.event(slug), visitor.language()));
    }

    @PUT
    @Operation(
            summary = "Accept a conflict, or take that back",
            description = "With a reason it no longer keeps the draft from being published; without one it does again.")
    @APIResponse(
            responseCode = "200",
            description = "Done; what is wrong with the draft",
            content = @Content(schema = @Schema(implementation = ConflictsJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such conflict any more")
    public ConflictsJson accept(@PathParam("event") String slug, @Valid @NotNull AcceptanceJson wish) {
        Event event = events.event(slug);
        String reason = wish.reason();
        if (reason == null) {
            conflicts.withdraw(event, wish.conflict());
        } else {
            conflicts.accept(event, wish.conflict(), reason);
        }
        return conflicts(slug);
    }
}
