package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Places;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Reply;
import org.plenary.network.Network;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Approvals;
import org.plenary.registrations.Days;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Shelf;
import org.plenary.registrations.WaitingList;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** One registration at the desk: what staff see of it, and change on somebody's behalf. */
@Path("desk/events/{event}/registrations/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class ParticipantPages {
    @Inject
    Events events;

    @Inject
    Places places;

    @Inject
    Registrations registrations;

    @Inject
    Days days;

    @Inject
    Shelf shelf;

    @Inject
    WaitingList waiting;

    @Inject
    Approvals approvals;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page see(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return page(event, id, HandlingForm.of(registrations.find(event, id)), List.of());
    }

    @POST
    @Path("participation")
    public Response change(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @FormParam("reply") @DefaultValue("") String choice) {
        Reply reply = Reply.of(choice)
                .filter(found -> found != Reply.TENTATIVE)
                .orElseThrow(() -> new Invalid(Fault.of("reply", "missing")));
        boolean isNew = registrations.change(events.event(slug), id, reply);
        return told(slug, id, isNew ? "registrations.desk.changed" : "registrations.desk.same");
    }

    @POST
    @Path("days")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("event") String slug, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        Event event = events.event(slug);
        List<LocalDate> online = new DaysForm(form).online(event, days.online(event, registrations.find(event, id)));
        boolean isNew = days.choose(event, id, online);
        return told(slug, id, isNew ? "registrations.desk.changed" : "registrations.desk.same");
    }

    @POST
    @Path("offers")
    public Response offer(@PathParam("event") String slug, @PathParam("id") UUID id) {
        waiting.offer(events.event(slug), id);
        return told(slug, id, "registrations.desk.offered");
    }

    @POST
    @Path("handling")
    public Response handle(@PathParam("event") String slug, @PathParam("id") UUID id, @BeanParam HandlingForm form) {
        Event event = events.event(slug);
        try {
            if (!form.priority.isBlank()) {
                waiting.prefer(event, id, form.number());
            }
            registrations.note(event, id, form.note);
            return told(slug, id, "registrations.desk.saved");
        } catch (Invalid invalid) {
            return Again.with(page(event, id, form, FaultView.of(invalid, visitor.language())));
        }
    }

    @POST
    @Path("approval")
    public Response decide(@PathParam("event") String slug, @PathParam("id") UUID id, @BeanParam DecisionForm form) {
        Event event = events.event(slug);
        try {
            return told(slug, id, decided(event, id, form));
        } catch (Invalid invalid) {
            List<FaultView> faults = FaultView.of(invalid, visitor.language());
            HandlingForm handling = HandlingForm.of(registrations.find(event, id));
            return Again.with(page(view(event, id, handling, faults).saying(form.words)));
        }
    }

    private String decided(Event event, UUID id, DecisionForm form) {
        switch (form.button) {
            case "approve" -> approvals.approve(event, id, form.seen());
            case "ask" -> approvals.ask(event, id, form.seen(), form.words);
            case "refuse" -> approvals.refuse(event, id, form.seen(), form.words);
            default -> throw new Invalid(Fault.of("words", "no-button"));
        }
        return "registrations.desk.decided." + form.button;
    }

    private Page page(Event event, UUID id, HandlingForm form, List<FaultView> faults) {
        return page(view(event, id, form, faults));
    }

    private static Page page(ParticipantView view) {
        return new Page("registrations/participant", view);
    }

    private ParticipantView view(Event event, UUID id, HandlingForm form, List<FaultView> faults) {
        Registration registration = registrations.find(event, id);
        return ParticipantView.of(
                event,
                registration,
                network.person(registration.person()),
                waiting.position(registration),
                places.of(event),
                form,
                DaysView.of(event, registration, days),
                faults,
                shelf.atDesk(registration));
    }

    private static Response told(String slug, UUID id, String key) {
        return Told.at("/desk/events/" + slug + "/registrations/" + id, key);
    }
}
