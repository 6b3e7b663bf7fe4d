package org.plenary.events.web;

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
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Retention;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** How long personal data of an event are kept, for machines. */
@Path("api/v1/events/{event}/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class RetentionResource {
    @Inject
    Events events;

    @Inject
    Retention retention;

    @GET
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Read what personal data are kept until when", description = "And how much was blanked.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RetentionJson.class)))
    public RetentionJson see(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return RetentionJson.of(event, retention.lines(event));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Say for how long personal data are kept",
            description = "What is due is blanked within half an hour, and cannot be brought back.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RetentionJson.class)))
    @APIResponse(responseCode = "422", description = "Out of range, or the day has passed and nobody is sure")
    public RetentionJson keep(@PathParam("event") String slug, @Valid @NotNull KeepJson wish) {
        retention.keepFor(events.event(slug), wish.days(), Boolean.TRUE.equals(wish.sure()));
        return see(slug);
    }
}
