package org.plenary.registrations.web;

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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.network.Network;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.registrations.Applications;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** Asking to be registered without an invitation. What it answers does not depend on whether the address is known. */
@Path("events/{event}/register")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class ApplicationPages {
    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Applications applications;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("event") String slug) {
        Event event = open(slug);
        return page(event, ApplicationForm.blank(event.region().orElse(""), visitor.language()), List.of());
    }

    @POST
    public Response ask(@PathParam("event") String slug, @BeanParam ApplicationForm form) {
        Event event = open(slug);
        try {
            applications.ask(
                    event,
                    form.applicant(visitor.language(), visitor.knownZone().orElse(event.zone())));
            return Response.seeOther(URI.create("/events/" + slug + "/register/sent"))
                    .build();
        } catch (Invalid invalid) {
            return Again.with(page(event, form, FaultView.of(invalid, visitor.language())));
        }
    }

    @GET
    @Path("sent")
    public Page sent(@PathParam("event") String slug) {
        Event event = open(slug);
        return new Page("registrations/applied", view(event, new ApplicationForm(), List.of()));
    }

    private Event open(String slug) {
        Event event = events.publishedEvent(slug);
        if (!event.openTerms().on()) {
            throw new NotFound();
        }
        return event;
    }

    private Page page(Event event, ApplicationForm form, List<FaultView> faults) {
        return new Page("registrations/apply", view(event, form, faults));
    }

    private ApplicationView view(Event event, ApplicationForm form, List<FaultView> faults) {
        return ApplicationView.of(event, event.takesApplications(clock.instant()), network.regions(), form, faults);
    }
}
