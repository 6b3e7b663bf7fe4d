package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.Invitations;
import org.plenary.network.Network;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The figures of the invitations for machines. */
@Path("api/v1/events/{event}/funnel")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class FunnelResource {
    @Inject
    Events events;

    @Inject
    Delegations delegations;

    @Inject
    Invitations invitations;

    @Inject
    Network network;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Count the invitations by their state", description = "By region, kind or organisation.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = FunnelJson.class)))
    @APIResponse(responseCode = "422", description = "There is no such way of grouping them")
    public FunnelJson count(
            @PathParam("event") String slug,
            @Parameter(description = "One of region, kind, organisation", example = "region")
                    @QueryParam("by")
                    @DefaultValue(Group.REGION)
                    String by) {
        Event event = events.event(slug);
        if (!Group.WAYS.contains(by)) {
            throw new Invalid(Fault.of("by", "one-of", "allowed", String.join(", ", Group.WAYS)));
        }
        return new FunnelJson(
                by,
                Group.by(by, delegations.ofEvent(event), invitations.counts(event), network).stream()
                        .map(FunnelJson.GroupJson::of)
                        .toList());
    }
}
