package org.plenary.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Events for machines. */
@Path("api/v1/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "Meetings and dialogues")
public class EventsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "List events", description = "Newest first, those not yet public too.")
    public EventsJson all(
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<Event> page = events.all(Paging.of("events", limit, after));
        return new EventsJson(
                page.items().stream().map(EventJson::of).toList(), page.next().orElse(null));
    }

    @GET
    @Path("{event}")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Read an event", description = "The address of its online meeting is not shown.")
    public EventJson one(@PathParam("event") String slug) {
        return EventJson.of(events.event(slug));
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Create an event", description = "It is public from the first release of its agenda on.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "422", description = "errors name the faulty fields")
    public Response create(@Valid @NotNull EventJson json) {
        return once.of(() -> created(json));
    }

    private Response created(EventJson json) {
        Event event = events.create(json.slug(), json.facts(""));
        return Response.created(URI.create("/api/v1/events/" + event.slug()))
                .entity(EventJson.of(event))
                .build();
    }

    @PUT
    @Path("{event}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Describe an event anew",
            description = "All of it but its slug. Without meetingUrl, the address of the online meeting stays.")
    public EventJson describe(@PathParam("event") String slug, @Valid @NotNull EventJson json) {
        Event event = events.event(slug);
        return EventJson.of(events.describe(slug, json.facts(event.meetingUrl().orElse(""))));
    }
}
