package org.plenary.invitations.web;

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
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.FocalPoints;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Delegations for machines. */
@Path("api/v1/events/{event}/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations", description = "Which organisations have seats, how many, and until when")
public class DelegationsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Delegations delegations;

    @Inject
    FocalPoints focalPoints;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "List the delegations of an event", description = "By the code of the organisation.")
    public DelegationsJson all(
            @PathParam("event") String slug,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<Delegation> page = delegations.ofEvent(events.event(slug), Paging.of("delegations", limit, after));
        return new DelegationsJson(
                page.items().stream().map(DelegationJson::of).toList(),
                page.next().orElse(null));
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Give seats to every organisation of a kind",
            description =
                    "Those without a delegation are given one, and so are those to come. If one of them holds more"
                            + " seats than that, nothing is changed.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = AgreedJson.class)))
    public Response agreeAll(@PathParam("event") String slug, @Valid @NotNull KindTermsJson wish) {
        Event event = events.event(slug);
        return once.of(() -> Response.ok(new AgreedJson(
                        delegations.agreeAll(event, wish.known(), wish.terms().terms(event))))
                .build());
    }

    @PUT
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Change the seats of a delegation",
            description = "Not to fewer than are held: revoke invitations first.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DelegationJson.class)))
    @APIResponse(responseCode = "409", description = "More seats are held than that")
    public DelegationJson agree(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull TermsJson wish) {
        Event event = events.event(slug);
        return DelegationJson.of(delegations.agree(event, id, wish.terms(event)));
    }

    @POST
    @Once
    @Path("{id}/letters")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Mail the focal points of a delegation",
            description = "Each gets a link of their own, with which they fill the seats.")
    @APIResponse(
            responseCode = "200",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = SentJson.class)))
    public Response write(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return once.of(() -> Response.ok(new SentJson(focalPoints.send(event, delegations.find(event, id))))
                .build());
    }
}
