package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.SessionLists;
import org.plenary.registrations.SignUps;
import org.plenary.registrations.SignedUp;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** For which sessions of an event people sign up, and who has, for machines. */
@Path("api/v1/events/{event}/sign-ups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.ORGANISER, Role.STAFF})
@Tag(name = "Registrations", description = "Who takes part, who waits for a place, and what staff do for them")
public class SignUpsResource {
    @Inject
    Events events;

    @Inject
    SignUps signUps;

    @Inject
    SessionLists lists;

    @GET
    @Operation(
            summary = "Read the sessions for which people sign up",
            description = "With how many can, how many have, and how many wait. How many can is set with the session.")
    public SessionPlacesJson sessions(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return new SessionPlacesJson(signUps.ofEvent(event).stream()
                .map(SessionPlacesJson.OneJson::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "List who has signed up for a session",
            description = "Who has a place first, then who waits; each by time.")
    public SignUpsJson people(
            @PathParam("event") String slug,
            @PathParam("id") UUID session,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<SignedUp> page = lists.page(events.event(slug), session, Paging.of(SessionLists.LIST, limit, after));
        return new SignUpsJson(
                page.items().stream().map(SignUpJson::of).toList(), page.next().orElse(null));
    }
}
