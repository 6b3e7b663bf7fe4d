package org.plenary.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Retention;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** What is kept of the people of an event until when, and for how long all of it is. */
@Path("desk/events/{event}/retention")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class RetentionDeskPages {
    @Inject
    Events events;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return page(event, String.valueOf(event.keptDays()), List.of());
    }

    @POST
    public Response keep(
            @PathParam("event") String slug,
            @FormParam("days") @DefaultValue("") String days,
            @FormParam("sure") @DefaultValue("") String sure) {
        Event event = events.event(slug);
        try {
            retention.keepFor(event, number(days), sure.equals("yes"));
            return Told.at("/desk/events/" + slug + "/retention", "events.retention.saved");
        } catch (Invalid invalid) {
            return Again.with(page(event, days, FaultView.of(invalid, visitor.language())));
        }
    }

    private Page page(Event event, String days, List<FaultView> faults) {
        return new Page(
                "events/retention", RetentionView.of(event, days, retention.lines(event), clock.instant(), faults));
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
