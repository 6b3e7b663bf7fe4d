package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
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
import org.plenary.registrations.Approvals;
import org.plenary.registrations.Registrations;
import org.plenary.web.OnlyOnce;

/** Decisions about registrations for machines. */
@Path("api/v1/events/{event}/registrations/{id}/approval")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class ApprovalResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Read what staff have decided about a registration",
            description = "Only who came by open registration may have to be approved.")
    public ApprovalJson read(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return ApprovalJson.of(registrations.find(events.event(slug), id));
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Approve a registration, ask something back, or refuse it",
            description =
                    "Who is approved takes part, or waits for a place when all are taken. A question and a reason are mailed.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ApprovalJson.class)))
    @APIResponse(responseCode = "409", description = "It is decided, or something else became of it since that round")
    @APIResponse(responseCode = "422", description = "A question or a reason is missing")
    public Response decide(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull DecisionJson wish) {
        Event event = events.event(slug);
        return once.of(() -> {
            decide(event, id, wish);
            return Response.ok(ApprovalJson.of(registrations.find(event, id))).build();
        });
    }

    private void decide(Event event, UUID id, DecisionJson wish) {
        switch (wish.decision()) {
            case "approve" -> approvals.approve(event, id, wish.seen());
            case "ask" -> approvals.ask(event, id, wish.seen(), wish.said());
            case "refuse" -> approvals.refuse(event, id, wish.seen(), wish.said());
            default -> throw new Invalid(Fault.of("decision", "one-of", "allowed", "approve, ask, refuse"));
        }
    }
}
