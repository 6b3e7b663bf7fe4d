package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Session;
import org.plenary.agenda.SessionFacts;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.SessionTerms;
import org.plenary.agenda.SlotRole;
import org.plenary.agenda.Speaker;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.events.Room;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.language.Language;
import org.plenary.language.TextJson;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The agenda for machines. */
@Path("api/v1/events/{event}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Agenda", description = "Draft sessions and their releases")
public class AgendaResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    SessionForms forms;

    @GET
    @Operation(summary = "List the sessions of the draft", description = "Ordered by start.")
    public SessionsJson sessions(
            @PathParam("event") String slug,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Event event = events.event(slug);
        Slice<Session> page = agenda.sessions(event, Paging.of("sessions", limit, after));
        return new SessionsJson(json(event, page.items()), page.next().orElse(null));
    }

    @POST
    @Once
    @Operation(summary = "Add sessions to the draft", description = "All of them or, if one has a fault, none.")
    @APIResponse(
            responseCode = "201",
            description = "Added; these sessions with their ids",
            content = @Content(schema = @Schema(implementation = SessionsJson.class)))
    @APIResponse(responseCode = "422", description = "errors name the faulty sessions by their place in the list")
    public Response add(@PathParam("event") String slug, @Valid @NotNull List<@Valid SessionJson> sessions) {
        return once.of(() -> added(events.event(slug), sessions));
    }

    private Response added(Event event, List<SessionJson> sessions) {
        List<SessionFacts> facts =
                sessions.stream().map(session -> facts(event, session)).toList();
        List<Session> added = agenda.addAll(event, facts);
        return Response.status(Response.Status.CREATED)
                .entity(new SessionsJson(json(event, added), null))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a session of the draft", description = "As it is planned, published or not.")
    public SessionJson one(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return json(event, List.of(agenda.session(event, id))).get(0);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Plan a session anew", description = "All of it. The public sees it with the next release.")
    public SessionJson plan(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull SessionJson session) {
        Event event = events.event(slug);
        return json(event, List.of(agenda.plan(event, id, Optional.empty(), facts(event, session))))
                .get(0);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Take a session off the draft",
            description = "If it was published, the next release shows it as cancelled.")
    @APIResponse(responseCode = "204", description = "Taken off")
    public void remove(@PathParam("event") String slug, @PathParam("id") UUID id) {
        agenda.remove(events.event(slug), id);
    }

    private List<SessionJson> json(Event event, List<Session> sessions) {
        Map<UUID, Room> rooms = events.rooms(event).stream().collect(Collectors.toMap(Room::id, Function.identity()));
        People people = network.people(sessions.stream()
                .flatMap(session -> session.speakers().stream().map(Speaker::person))
                .collect(Collectors.toSet()));
        return sessions.stream().map(session -> json(session, rooms, people)).toList();
    }

    private SessionFacts facts(Event event, SessionJson json) {
        Optional<UUID> room = Optional.ofNullable(json.room())
                .filter(name -> !name.isBlank())
                .map(name -> forms.room(event, name, Language.EN));
        return new SessionFacts(
                SessionKind.of(json.kind())
                        .orElseThrow(() -> new Invalid(Fault.of("kind", "one-of", "allowed", SessionJson.kinds()))),
                TextJson.read("title", json.title()),
                TextJson.read("description", Objects.requireNonNullElse(json.description(), Map.of())),
                Optional.ofNullable(json.start()),
                json.minutes(),
                room,
                Objects.requireNonNullElse(json.speakers(), List.<SessionJson.PartJson>of()).stream()
                        .map(this::speaker)
                        .toList(),
                terms(json));
    }

    private static SessionTerms terms(SessionJson json) {
        return new SessionTerms(
                Optional.ofNullable(json.mode())
                        .map(key -> Mode.of(key)
                                .orElseThrow(() ->
                                        new Invalid(Fault.of("mode", "one-of", "allowed", "on-site, online, hybrid")))),
                Objects.requireNonNullElse(json.track(), ""),
                Objects.requireNonNullElse(json.languages(), List.of()),
                Objects.requireNonNullElse(json.interpretation(), List.of()),
                Optional.ofNullable(json.places()),
                Boolean.TRUE.equals(json.internal()));
    }

    private Speaker speaker(SessionJson.PartJson part) {
        return new Speaker(
                network.personByEmail(part.email())
                        .orElseThrow(() -> new Invalid(Fault.of("speakers", "person-unknown", "address", part.email())))
                        .id(),
                Optional.ofNullable(part.role()).flatMap(SlotRole::of).orElse(SlotRole.SPEAKER),
                Optional.ofNullable(part.minutes()));
    }

    private static SessionJson json(Session session, Map<UUID, Room> rooms, People people) {
        return new SessionJson(
                session.id().toString(),
                session.kind().key(),
                TextJson.write(session.title()),
                session.localStart().orElse(null),
                session.minutes(),
                session.room()
                        .map(rooms::get)
                        .map(room -> room.name().in(Language.EN))
                        .orElse(null),
                session.speakers().stream()
                        .map(speaker -> new SessionJson.PartJson(
                                people.get(speaker.person()).email(),
                                speaker.role().key(),
                                speaker.minutes().orElse(null)))
                        .toList(),
                session.places().orElse(null),
                session.description().isEmpty() ? null : TextJson.write(session.description()),
                session.terms().mode().map(Mode::key).orElse(null),
                session.terms().track().isEmpty() ? null : session.terms().track(),
                absentIfEmpty(session.terms().languages()),
                absentIfEmpty(session.terms().interpretation()),
                session.terms().internal() ? true : null);
    }

    private static @Nullable List<String> absentIfEmpty(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }
}
