package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Conflicts;
import org.plenary.agenda.Session;
import org.plenary.agenda.SessionFacts;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Room;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** The agenda of an event as a board or as a plain list, and its sessions one by one. */
@Path("desk/events/{event}/agenda")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class AgendaDeskPages {
    @Inject
    Agenda agenda;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @Inject
    SessionForms forms;

    @Inject
    Conflicts conflicts;

    @Inject
    ConflictLines lines;

    @GET
    public Page agenda(@PathParam("event") String slug, @QueryParam("view") @DefaultValue("") String view) {
        Event event = events.event(slug);
        boolean isList = view.equals("list");
        return new Page(
                isList ? "agenda/list" : "agenda/board",
                AgendaView.of(event, isList, agenda, events, network, lines.of(event, visitor.language())));
    }

    /** With a reason it no longer keeps the agenda from being published; without a wish to accept it does again. */
    @POST
    @Path("conflicts")
    public Response accept(
            @PathParam("event") String slug,
            @FormParam("conflict") @DefaultValue("") String conflict,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("do") @DefaultValue("") String button) {
        Event event = events.event(slug);
        if (button.equals("withdraw")) {
            conflicts.withdraw(event, conflict);
            return Told.at(list(event), "agenda.conflicts.withdrawn");
        }
        conflicts.accept(event, conflict, reason);
        return Told.at(list(event), "agenda.conflicts.accepted");
    }

    @GET
    @Path("sessions/new")
    public Page blank(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return form(event, Optional.empty(), forms.following(event), List.of());
    }

    @POST
    @Path("sessions")
    public Response add(@PathParam("event") String slug, @BeanParam SessionForm form) {
        Event event = events.event(slug);
        try {
            agenda.add(event, facts(event, Optional.empty(), form));
            return Told.at(list(event), "agenda.session.added");
        } catch (Invalid invalid) {
            return again(event, Optional.empty(), form, invalid);
        }
    }

    @GET
    @Path("sessions/{id}")
    public Page edit(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        Session session = agenda.session(event, id);
        return form(event, Optional.of(session), forms.of(event, session, visitor.language()), List.of());
    }

    @POST
    @Path("sessions/{id}")
    public Response plan(@PathParam("event") String slug, @PathParam("id") UUID id, @BeanParam SessionForm form) {
        Event event = events.event(slug);
        Session session = agenda.session(event, id);
        try {
            agenda.plan(event, id, form.seen(), facts(event, Optional.of(session), form));
            return Told.at(list(event), "agenda.session.saved");
        } catch (Invalid invalid) {
            return again(event, Optional.of(session), form, invalid);
        }
    }

    @POST
    @Path("sessions/{id}/removal")
    public Response remove(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        agenda.remove(event, id);
        return Told.at(list(event), "agenda.session.removed");
    }

    private static String list(Event event) {
        return "/desk/events/" + event.slug() + "/agenda";
    }

    private SessionFacts facts(Event event, Optional<Session> session, SessionForm form) {
        return form.facts(session, visitor.language(), network, name -> forms.room(event, name, visitor.language()));
    }

    private Response again(Event event, Optional<Session> session, SessionForm form, Invalid invalid) {
        List<FaultView> faults = FaultView.of(invalid, visitor.language());
        return Again.with(form(event, session, form, faults));
    }

    private Page form(Event event, Optional<Session> session, SessionForm form, List<FaultView> faults) {
        List<Translated> rooms = events.rooms(event).stream().map(Room::name).toList();
        List<SessionFormView.Choice> people =
                network.people().stream().map(AgendaDeskPages::choice).toList();
        return new Page(
                "agenda/session",
                SessionFormView.of(event, session.map(known -> known.id().toString()), form, rooms, people, faults));
    }

    private static SessionFormView.Choice choice(Person person) {
        return new SessionFormView.Choice(person.email(), person.addressedName());
    }
}
