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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.Days;
import org.plenary.registrations.Registrations;

/** On which days somebody comes in person, for machines. */
@Path("api/v1/events/{event}/registrations/{id}/days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations", description = "Who takes part, who waits for a place, and what staff do for them")
public class DaysResource {
    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Days days;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Read on which days somebody takes part online",
            description = "Of those who come in person to an event that asks for days.")
    public DaysJson days(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return json(events.event(slug), id);
    }

    @PUT
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Set on which days somebody takes part online",
            description =
                    "Whoever comes on any day keeps their place on site; all days are the same as taking part online.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "409", description = "They do not come in person, or the event does not ask for days")
    public DaysJson choose(@PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull DaysJson wish) {
        Event event = events.event(slug);
        days.choose(event, id, wish.online());
        return json(event, id);
    }

    private DaysJson json(Event event, UUID id) {
        return new DaysJson(List.copyOf(days.online(event, registrations.find(event, id))));
    }
}
