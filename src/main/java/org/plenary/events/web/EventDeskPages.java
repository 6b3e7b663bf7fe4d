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
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Network;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Creating an event and saying what it is. */
@Path("desk/events")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class EventDeskPages {
    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    @Path("new")
    public Page blank() {
        return form(Optional.empty(), new EventForm(), List.of());
    }

    @POST
    public Response create(@BeanParam EventForm form) {
        try {
            Event event = events.create(form.slug, form.facts(Optional.empty(), visitor.language()));
            return Told.at("/desk/events/" + event.slug() + "/agenda", "events.created");
        } catch (Invalid invalid) {
            return again(Optional.empty(), form, invalid);
        }
    }

    @GET
    @Path("{event}/details")
    public Page edit(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return form(Optional.of(event), EventForm.of(event, visitor.language()), List.of());
    }

    @POST
    @Path("{event}/details")
    public Response describe(@PathParam("event") String slug, @BeanParam EventForm form) {
        Event event = events.event(slug);
        form.slug = slug;
        try {
            events.describe(slug, form.facts(Optional.of(event), visitor.language()));
            return Told.at("/desk/events/" + slug + "/details", "events.described");
        } catch (Invalid invalid) {
            return again(Optional.of(event), form, invalid);
        }
    }

    private Response again(Optional<Event> event, EventForm form, Invalid invalid) {
        List<FaultView> faults = FaultView.of(invalid, visitor.language());
        return Again.with(form(event, form, faults));
    }

    private Page form(Optional<Event> event, EventForm form, List<FaultView> faults) {
        boolean published = event.filter(Event::isPublished).isPresent();
        return new Page(
                "events/form", EventFormView.of(event.map(Event::slug), published, form, events, network, faults));
    }
}
