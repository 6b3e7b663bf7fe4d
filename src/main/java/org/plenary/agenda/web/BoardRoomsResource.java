package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Events;
import org.plenary.events.Room;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Visitor;

/** The columns of the board. */
@Path("api/v1/events/{event}/board/rooms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Agenda")
public class BoardRoomsResource {
    private static final int LONGEST_NAME = 200;

    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Visitor visitor;

    @POST
    @Once
    @Operation(summary = "Add a room", description = "One that is called so already stays the only one.")
    @APIResponse(
            responseCode = "201",
            description = "It is there",
            content = @Content(schema = @Schema(implementation = RoomJson.class)))
    @APIResponse(responseCode = "422", description = "errors name the faulty fields")
    public Response add(@PathParam("event") String slug, @Valid @NotNull RoomJson wish) {
        if (wish.name().isBlank()) {
            throw new Invalid(Fault.of("name", "missing"));
        }
        if (wish.name().length() > LONGEST_NAME) {
            throw new Invalid(Fault.of("name", "too-long", "most", LONGEST_NAME));
        }
        return once.of(() -> {
            Room room = events.room(
                    events.event(slug),
                    Translated.of(visitor.language(), wish.name().strip()));
            return Response.status(Response.Status.CREATED)
                    .entity(RoomJson.of(room, visitor.language()))
                    .build();
        });
    }
}
