package org.plenary.events.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Saying whether anybody may register for an event. */
@Path("desk/events/{event}/open-registration")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class OpenTermsPages {
    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return page(event, OpenTermsForm.of(event.openTerms()), List.of());
    }

    @POST
    public Response open(@PathParam("event") String slug, @BeanParam OpenTermsForm form) {
        Event event = events.event(slug);
        try {
            events.open(slug, form.terms());
            return Told.at("/desk/events/" + slug + "/open-registration", "events.open.saved");
        } catch (Invalid invalid) {
            return Again.with(page(event, form, FaultView.of(invalid, visitor.language())));
        }
    }

    private Page page(Event event, OpenTermsForm form, List<FaultView> faults) {
        return new Page(
                "events/open",
                new OpenTermsView(
                        event.slug(),
                        event.title(),
                        event.isPublished(),
                        event.takesApplications(clock.instant()),
                        form,
                        faults));
    }
}
