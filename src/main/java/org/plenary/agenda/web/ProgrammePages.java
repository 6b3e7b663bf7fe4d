package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Programme;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** What everybody may see of an event. */
@Path("events/{event}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class ProgrammePages {
    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Visitor visitor;

    @GET
    public Page event(
            @PathParam("event") String slug,
            @QueryParam("track") @DefaultValue("") String track,
            @QueryParam("spoken") @DefaultValue("") String language,
            @QueryParam("q") @DefaultValue("") String words) {
        return new Page("agenda/event", view(slug, track, language, words));
    }

    @GET
    @Path("programme")
    public Page programme(@PathParam("event") String slug) {
        return new Page("agenda/programme", view(slug, "", "", ""));
    }

    private ProgrammeView view(String slug, String track, String language, String words) {
        Event event = events.publishedEvent(slug);
        Optional<Programme> programme = agenda.programme(event);
        Finder finder = Finder.of(programme, track, language, words);
        return ProgrammeView.of(event, programme, finder, visitor.knownZone(), clock.instant());
    }
}
