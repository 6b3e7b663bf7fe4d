package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Inviting;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Invitations for machines. */
@Path("api/v1/events/{event}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Who is invited, and what they answered")
public class InvitationsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Invitations invitations;

    @Inject
    Inviting inviting;

    @Inject
    Network network;

    @Inject
    Recipients recipients;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "List the invitations of an event", description = "In an order that means nothing and stays.")
    public InvitationsJson all(
            @PathParam("event") String slug,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<Invitation> page = invitations.ofEvent(events.event(slug), Paging.of("invitations", limit, after));
        People people =
                network.people(page.items().stream().map(Invitation::person).toList());
        return new InvitationsJson(
                page.items().stream()
                        .map(invitation -> InvitationJson.of(invitation, people.get(invitation.person())))
                        .toList(),
                page.next().orElse(null));
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Invite people by mail",
            description =
                    "Those with the addresses given, or everybody on a saved list. Queues one mail to each, in their"
                            + " language; who was invited before gets none, and for whom their delegation has no seat"
                            + " left stays a draft.")
    @APIResponse(
            responseCode = "200",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = SentJson.class)))
    public Response invite(@PathParam("event") String slug, @Valid @NotNull InviteJson wish) {
        return once.of(() -> sent(events.event(slug), wish));
    }

    private Response sent(Event event, InviteJson wish) {
        Optional<Language> alsoIn = wish.alsoIn() == null ? Optional.empty() : Optional.of(language(wish.alsoIn()));
        return Response.ok(new SentJson(inviting.invite(event, people(wish), alsoIn)))
                .build();
    }

    private static Language language(String tag) {
        return Language.of(tag).orElseThrow(() -> new Invalid(Fault.of("alsoIn", "language")));
    }

    private Collection<UUID> people(InviteJson wish) {
        List<String> people = wish.people();
        String list = wish.list();
        if (people != null && list == null) {
            return known(people);
        }
        if (list != null && people == null) {
            return recipients.listed(list);
        }
        throw new Invalid(Fault.of("people", "people-or-list"));
    }

    private List<UUID> known(List<String> addresses) {
        Map<String, UUID> known = network.idsByEmail(addresses);
        List<Fault> unknown = addresses.stream()
                .filter(address -> !known.containsKey(address))
                .map(address -> Fault.of("people", "person-unknown", "address", address))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Invalid(unknown);
        }
        return List.copyOf(known.values());
    }
}
