package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.web.Page;

/** The public front page. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class FrontPages {
    @Inject
    Events events;

    @Inject
    Clock clock;

    @GET
    public Page front() {
        List<Event> published = events.published();
        return new Page(
                "home/front",
                new FrontView(
                        published.stream()
                                .filter(event -> event.endOfLastDay().isAfter(clock.instant()))
                                .sorted(Comparator.comparing(Event::startsOn))
                                .map(FrontView.Card::of)
                                .toList(),
                        published.stream()
                                .filter(event -> !event.endOfLastDay().isAfter(clock.instant()))
                                .map(FrontView.Card::of)
                                .toList()));
    }
}
