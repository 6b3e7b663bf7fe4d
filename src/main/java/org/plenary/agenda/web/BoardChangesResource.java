package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** Says when the board of an event changed, as server-sent events. */
@Path("api/v1/events/{event}/board/changes")
@RequestScoped
@Allowed(Role.ORGANISER)
@Tag(name = "Agenda")
public class BoardChangesResource {
    @Inject
    Events events;

    @Inject
    BoardListeners listeners;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Hear when the board changes",
            description = "An event \"step\" at once and after each change; what changed is read from the steps.")
    @APIResponse(
            responseCode = "200",
            description = "Events, for somewhat more than a minute; browsers then ask again by themselves",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING, example = "event: step")))
    public void listen(@PathParam("event") String slug, @Context SseEventSink sink, @Context Sse sse) {
        if (!listeners.join(events.event(slug).slug(), sink, sse)) {
            sink.close();
        }
    }
}
