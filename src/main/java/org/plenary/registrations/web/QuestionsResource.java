package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.FollowUps;
import org.plenary.registrations.Question;
import org.plenary.registrations.Questions;
import org.plenary.registrations.ReadySet;
import org.plenary.web.OnlyOnce;

/** The form of an event for machines. */
@Path("api/v1/events/{event}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Registrations", description = "What participants are asked, and what they answered")
public class QuestionsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Questions questions;

    @Inject
    FollowUps followUps;

    @GET
    @Operation(summary = "Read the form", description = "All its questions, in order.")
    public FormJson form(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return FormJson.of(questions.of(event), questions.places(event));
    }

    @POST
    @Once
    @Operation(
            summary = "Add a question to the form",
            description =
                    "At its end, or where place says. A choice with a limit can be had by so many; a limit cannot be set below how many have the choice.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = QuestionJson.class)))
    public Response add(@PathParam("event") String slug, @Valid @NotNull QuestionJson question) {
        return once.of(() -> {
            Event event = events.event(slug);
            Question added = questions.add(event, question.facts(), Optional.ofNullable(question.place()));
            return Response.status(Response.Status.CREATED)
                    .entity(json(event, added.id()))
                    .build();
        });
    }

    @POST
    @Once
    @Path("ready")
    @Operation(
            summary = "Add a ready-made set of questions",
            description = "In six languages, to be changed at will; what the form asks already is left out.")
    @APIResponse(
            responseCode = "200",
            description = "The whole form with them",
            content = @Content(schema = @Schema(implementation = FormJson.class)))
    public Response addReady(@PathParam("event") String slug, @Valid @NotNull ReadySetJson wish) {
        return once.of(() -> {
            Event event = events.event(slug);
            questions.add(
                    event,
                    ReadySet.of(wish.ready())
                            .orElseThrow(() -> new Invalid(Fault.of("ready", "one-of", "allowed", sets()))));
            return Response.ok(FormJson.of(questions.of(event), questions.places(event)))
                    .build();
        });
    }

    @POST
    @Once
    @Path("follow-ups")
    @Operation(
            summary = "Ask those registered what came up later",
            description = "Queues one mail to each whom one of the waiting questions concerns.")
    @APIResponse(
            responseCode = "200",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = AskedJson.class)))
    @APIResponse(responseCode = "409", description = "No question waits")
    public Response ask(@PathParam("event") String slug) {
        return once.of(() ->
                Response.ok(new AskedJson(followUps.ask(events.event(slug)))).build());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a question", description = "In the wording that holds now.")
    public QuestionJson one(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return json(event, questions.question(event, id).id());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a question",
            description = "All but its type. Answers stay with the wording they were given to.")
    public QuestionJson change(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull QuestionJson question) {
        Event event = events.event(slug);
        questions.change(event, id, question.facts(), Optional.ofNullable(question.place()));
        return json(event, id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a question off the form", description = "What was answered stays.")
    @APIResponse(responseCode = "204", description = "Taken off")
    public void remove(@PathParam("event") String slug, @PathParam("id") UUID id) {
        questions.remove(events.event(slug), id);
    }

    private QuestionJson json(Event event, UUID id) {
        List<Question> all = questions.of(event);
        int at = all.stream().map(Question::id).toList().indexOf(id);
        return QuestionJson.of(all.get(at), at + 1, questions.places(event).getOrDefault(id, Map.of()));
    }

    private static String sets() {
        return Arrays.stream(ReadySet.values()).map(ReadySet::key).collect(Collectors.joining(", "));
    }
}
