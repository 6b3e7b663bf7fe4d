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
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** Open registration for machines. */
@Path("api/v1/events/{event}/open-registration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class OpenTermsResource {
    @Inject
    Events events;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Read whether anybody may register",
            description = "Beside those who are invited, on the public page of the event.")
    public OpenTermsJson read(@PathParam("event") String slug) {
        return OpenTermsJson.of(events.event(slug).openTerms());
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Say whether anybody may register",
            description = "Until when, and whether staff decide about each of them. Who has registered so far stays.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = OpenTermsJson.class)))
    @APIResponse(responseCode = "422", description = "The day is after the last one of the event")
    public OpenTermsJson open(@PathParam("event") String slug, @Valid @NotNull OpenTermsJson json) {
        return OpenTermsJson.of(events.open(slug, json.terms()).openTerms());
    }
}
