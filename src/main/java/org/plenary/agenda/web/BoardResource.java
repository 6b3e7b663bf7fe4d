package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Board;
import org.plenary.agenda.Session;
import org.plenary.agenda.SessionChange;
import org.plenary.agenda.Step;
import org.plenary.agenda.Turn;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Accounts;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.language.Texts;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Visitor;

/** The draft as a board, on which several organisers work at once. */
@Path("api/v1/events/{event}/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Agenda")
public class BoardResource {
    private static final String CLASH = "board-clash";

    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Board board;

    @Inject
    BoardSessions sessions;

    @Inject
    ConflictLines conflicts;

    @Inject
    Accounts accounts;

    @Inject
    Visitor visitor;

    @GET
    @Operation(summary = "Read the board", description = "Sessions by start; those still to be placed come last.")
    public BoardJson see(@PathParam("event") String slug) {
        Event event = events.event(slug);
        Board.Standing standing = board.standing(event);
        return new BoardJson(
                event.slug(),
                event.zone().getId(),
                event.days(),
                standing.step(),
                events.rooms(event).stream()
                        .map(room -> RoomJson.of(room, visitor.language()))
                        .toList(),
                sessions.json(agenda.sessions(event), visitor.language()),
                standing.undo().orElse(null),
                standing.redo().orElse(null),
                conflicts.of(event, visitor.language()));
    }

    @GET
    @Path("steps")
    @Operation(summary = "Read what changed after a step", description = "Each session once, as it is now.")
    public TurnJson since(
            @PathParam("event") String slug,
            @Parameter(description = "Number of the last step that is known") @QueryParam("since") @DefaultValue("0")
                    String since) {
        Event event = events.event(slug);
        if (!since.matches("\\d{1,9}")) {
            throw new Invalid(Fault.of("since", "number"));
        }
        List<Step> steps = board.since(event, Integer.parseInt(since));
        List<String> authors = steps.stream().map(Step::takenBy).distinct().toList();
        return turn(event, steps, authors.size() == 1 ? accounts.nameOf(authors.get(0)) : Optional.empty());
    }

    @POST
    @Once
    @Path("steps")
    @Operation(
            summary = "Change the draft by one step",
            description = "All of it or, when a session has changed since it was looked at, nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Done; what changed",
            content = @Content(schema = @Schema(implementation = TurnJson.class)))
    @APIResponse(responseCode = "409", description = "Somebody else changed the same; clashes say what and who")
    public Response take(@PathParam("event") String slug, @Valid @NotNull StepWishJson wish) {
        Event event = events.event(slug);
        return once.of(() -> answer(event, board.take(event, wish.operation(visitor.language()))));
    }

    @POST
    @Once
    @Path("undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take back one's last step", description = "Again for the one before it.")
    @APIResponse(
            responseCode = "200",
            description = "Done; what changed",
            content = @Content(schema = @Schema(implementation = TurnJson.class)))
    @APIResponse(responseCode = "409", description = "There is none, or somebody else changed the same since")
    public Response undo(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return once.of(() -> answer(event, board.undo(event)));
    }

    @POST
    @Once
    @Path("redo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take again what one took back", description = "As long as one has done nothing else.")
    @APIResponse(
            responseCode = "200",
            description = "Done; what changed",
            content = @Content(schema = @Schema(implementation = TurnJson.class)))
    @APIResponse(responseCode = "409", description = "There is none, or somebody else changed the same since")
    public Response redo(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return once.of(() -> answer(event, board.redo(event)));
    }

    private Response answer(Event event, Turn turn) {
        if (turn instanceof Turn.Clash clash) {
            throw new ClientErrorException(Response.status(Response.Status.CONFLICT)
                    .type("application/problem+json")
                    .entity(clash(clash))
                    .build());
        }
        List<Step> steps = turn instanceof Turn.Taken taken ? List.of(taken.step()) : List.of();
        return Response.ok(turn(event, steps, Optional.empty())).build();
    }

    private TurnJson turn(Event event, List<Step> steps, Optional<String> by) {
        Map<UUID, Session> now = agenda.sessions(event).stream()
                .collect(Collectors.toMap(Session::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<UUID> touched = steps.stream()
                .flatMap(step -> step.changes().stream())
                .map(SessionChange::session)
                .distinct()
                .toList();
        Board.Standing standing = board.standing(event);
        return new TurnJson(
                // what came after the last of very many is read the next time
                steps.isEmpty() ? standing.step() : steps.get(steps.size() - 1).number(),
                by.orElse(null),
                sessions.json(
                        touched.stream().filter(now::containsKey).map(now::get).toList(), visitor.language()),
                touched.stream()
                        .filter(id -> !now.containsKey(id))
                        .map(UUID::toString)
                        .toList(),
                standing.undo().orElse(null),
                standing.redo().orElse(null),
                conflicts.of(event, visitor.language()));
    }

    private ClashJson clash(Turn.Clash clash) {
        Texts texts = Texts.in(visitor.language());
        return new ClashJson(
                "about:blank#" + CLASH,
                texts.get("problem." + CLASH + ".title", Map.of()),
                Response.Status.CONFLICT.getStatusCode(),
                texts.get("problem." + CLASH, Map.of()),
                clash.sessions().stream()
                        .map(met -> new ClashJson.MetJson(
                                met.session().toString(),
                                met.now()
                                        .map(session -> sessions.json(List.of(session), visitor.language())
                                                .get(0))
                                        .orElse(null),
                                met.by().flatMap(accounts::nameOf).orElse(null)))
                        .toList());
    }
}
