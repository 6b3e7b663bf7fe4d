package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Places;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Network;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;
import org.plenary.registrations.Approvals;
import org.plenary.registrations.ColumnSet;
import org.plenary.registrations.Columns;
import org.plenary.registrations.Days;
import org.plenary.registrations.Participants;
import org.plenary.registrations.Registration;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.web.Page;
import org.plenary.web.Paging;
import org.plenary.web.Slice;
import org.plenary.web.Told;
import org.plenary.web.TypedId;
import org.plenary.web.Visitor;

/** Finding the participants of an event, and doing the same for many of them. */
@Path("desk/events/{event}/registrations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ParticipantDeskPages {
    @Inject
    Events events;

    @Inject
    Places places;

    @Inject
    Participants participants;

    @Inject
    Days days;

    @Inject
    Columns columns;

    @Inject
    Approvals approvals;

    @Inject
    Handling handling;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @Context
    UriInfo address;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page list(@PathParam("event") String slug, @QueryParam("after") @DefaultValue("") String after) {
        Event event = events.event(slug);
        RegistrationFilter filter = Asked.filter(address);
        Slice<Registration> page = participants.page(event, filter, Paging.of(Participants.LIST, Paging.USUAL, after));
        ColumnSet shown = columns.chosen(event);
        return new Page(
                "registrations/participants",
                ParticipantsView.of(
                        event,
                        places.of(event),
                        filter,
                        ParticipantsView.Choices.of(network),
                        shown,
                        days.onSite(event),
                        participants.rows(event, page.items(), shown, visitor.language()),
                        approvals.awaited(event),
                        page.next(),
                        after.isEmpty()));
    }

    @POST
    @Allowed(Role.ORGANISER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response doForAll(@PathParam("event") String slug, MultivaluedMap<String, String> form) {
        List<UUID> chosen = Objects.requireNonNullElse(form.get("person"), List.<String>of()).stream()
                .flatMap(id -> TypedId.of(id).stream())
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("nobody-chosen");
        }
        Event event = events.event(slug);
        Predicate<UUID> action = switch (Objects.requireNonNullElse(form.getFirst("do"), "")) {
            case "approve" -> id -> handling.approves(event, id);
            case "offer" -> id -> handling.offers(event, id);
            case "cancel" -> id -> handling.cancels(event, id);
            default -> throw new Invalid(Fault.of("do", "no-button"));
        };
        long done = chosen.stream().filter(action).count();
        String back = "/desk/events/" + slug + "/registrations?" + Asked.query(Asked.filter(form));
        return Told.at(back, told(done, chosen.size()));
    }

    private static String told(long done, int all) {
        if (done == 0) {
            return "registrations.desk.done-none";
        }
        return done == all ? "registrations.desk.done-all" : "registrations.desk.done-some";
    }
}
