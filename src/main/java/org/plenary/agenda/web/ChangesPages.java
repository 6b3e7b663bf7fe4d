package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plenary.agenda.Agenda;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** What each release of a public programme changed, for people and for feed readers. */
@Path("events/{event}")
@RequestScoped
@Open
public class ChangesPages {
    static final String ATOM = "application/atom+xml;charset=UTF-8";

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Visitor visitor;

    @GET
    @Path("changes")
    @Produces(MediaType.TEXT_HTML)
    public Page changes(@PathParam("event") String slug) {
        return new Page("agenda/changes", view(slug));
    }

    @GET
    @Path("changes.atom")
    @Produces(ATOM)
    public byte[] feed(@PathParam("event") String slug) {
        return ChangesFeed.of(view(slug), visitor.ui());
    }

    private ChangesView view(String slug) {
        Event event = events.publishedEvent(slug);
        return ChangesView.of(event, visitor.knownZone().orElse(event.zone()), agenda.releases(event));
    }
}
