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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.NotFound;
import org.plenary.registrations.SessionLists;
import org.plenary.registrations.SignUps;
import org.plenary.web.Page;
import org.plenary.web.Paging;
import org.plenary.web.Visitor;

/** For which sessions of an event people sign up, and who has. */
@Path("desk/events/{event}/sign-ups")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ORGANISER, Role.STAFF})
public class SignUpDeskPages {
    @Inject
    Events events;

    @Inject
    SignUps signUps;

    @Inject
    SessionLists lists;

    @Inject
    Visitor visitor;

    @GET
    public Page all(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return new Page("registrations/desk/sign-ups", SignUpsView.of(event, signUps.ofEvent(event)));
    }

    @GET
    @Path("{id}")
    public Page one(
            @PathParam("event") String slug,
            @PathParam("id") UUID session,
            @QueryParam("after") @DefaultValue("") String after) {
        Event event = events.event(slug);
        return new Page(
                "registrations/desk/signed-up",
                SignedUpView.of(
                        event,
                        session.toString(),
                        signUps.ofEvent(event).stream()
                                .filter(offered -> offered.places().session().equals(session))
                                .findFirst()
                                .orElseThrow(NotFound::new)
                                .title(),
                        lists.page(event, session, Paging.of(SessionLists.LIST, Paging.USUAL, after)),
                        after.isEmpty()));
    }

    @GET
    @Path("{id}/people.csv")
    public Response file(@PathParam("event") String slug, @PathParam("id") UUID session) {
        byte[] file = lists.file(events.event(slug), session, visitor.language());
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-session.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
