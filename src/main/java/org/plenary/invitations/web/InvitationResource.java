package org.plenary.invitations.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitees;
import org.plenary.invitations.Substitutes;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;

/** One invitation for machines. */
@Path("api/v1/events/{event}/invitations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class InvitationResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Invitees invitees;

    @Inject
    Substitutes substitutes;

    @Inject
    Network network;

    @POST
    @Once
    @Path("sending")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Send an invitation again",
            description = "The same link once more to who has not answered; a new one to whose invitation is over.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = InvitationJson.class)))
    public Response send(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return once.of(() -> answer(invitees.sendAgain(events.event(slug), id)));
    }

    @POST
    @Once
    @Path("revocation")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Revoke an invitation",
            description = "Its link ends, its seat is free, its registration is cancelled, and the invitee is told.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = InvitationJson.class)))
    public Response revoke(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return once.of(() -> answer(invitees.revoke(events.event(slug), id)));
    }

    @POST
    @Once
    @Path("replacement")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Give the seat to somebody else",
            description = "Of the same organisation; the answer is the invitation of that person.")
    @APIResponse(
            responseCode = "200",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = InvitationJson.class)))
    public Response replace(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull ReplacementJson wish) {
        return once.of(() -> answer(
                substitutes.replace(events.event(slug), id, known(wish.person()).id())));
    }

    private Person known(String address) {
        return network.personByEmail(address)
                .orElseThrow(() -> new Invalid(Fault.of("person", "person-unknown", "address", address)));
    }

    private Response answer(Invitation invitation) {
        return Response.ok(InvitationJson.of(invitation, network.person(invitation.person())))
                .build();
    }
}
