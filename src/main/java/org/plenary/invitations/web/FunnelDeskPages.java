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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Organisation;
import org.plenary.network.People;
import org.plenary.web.Page;

/** How the invitations of an event stand, and who is behind each number. */
@Path("desk/events/{event}/funnel")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class FunnelDeskPages {
    @Inject
    Events events;

    @Inject
    Delegations delegations;

    @Inject
    Invitations invitations;

    @Inject
    Network network;

    @GET
    public Page funnel(@PathParam("event") String slug, @QueryParam("by") @DefaultValue("") String by) {
        Event event = events.event(slug);
        String way = Group.WAYS.contains(by) ? by : Group.REGION;
        return new Page(
                "invitations/answers",
                FunnelView.of(
                        event, way, Group.by(way, delegations.ofEvent(event), invitations.counts(event), network)));
    }

    @GET
    @Path("people")
    public Page people(
            @PathParam("event") String slug,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("key") @DefaultValue("") String key,
            @QueryParam("state") @DefaultValue("") String state) {
        Event event = events.event(slug);
        String way = Group.WAYS.contains(by) ? by : "";
        Map<UUID, Delegation> these = delegations.ofEvent(event).stream()
                .filter(delegation -> way.isEmpty()
                        || Group.key(way, delegation.organisation()).equals(key))
                .collect(Collectors.toMap(Delegation::id, Function.identity()));
        List<Invitation> found = invitations.ofEvent(event).stream()
                .filter(invitation -> these.containsKey(invitation.delegation()))
                .filter(invitation ->
                        state.isEmpty() || invitation.state().key().equals(state))
                .toList();
        return new Page(
                "invitations/people", FunnelPeopleView.of(event, way, key, name(way, key, these), state, lines(found)));
    }

    private List<FunnelPeopleView.Line> lines(List<Invitation> found) {
        People people = network.people(found.stream().map(Invitation::person).toList());
        return found.stream()
                .sorted(Comparator.comparing((Invitation invitation) ->
                                people.get(invitation.person()).organisation().code())
                        .thenComparing(
                                invitation -> people.get(invitation.person()).name()))
                .map(invitation -> FunnelPeopleView.Line.of(invitation, people.get(invitation.person())))
                .toList();
    }

    private Optional<Translated> name(String way, String key, Map<UUID, Delegation> these) {
        return switch (way) {
            case Group.REGION ->
                network.regions().stream()
                        .filter(region -> region.code().equals(key))
                        .map(region -> region.name())
                        .findFirst();
            case Group.ORGANISATION ->
                these.values().stream()
                        .map(Delegation::organisation)
                        .map(Organisation::name)
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
