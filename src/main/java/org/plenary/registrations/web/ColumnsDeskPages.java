package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Columns;
import org.plenary.web.Page;
import org.plenary.web.Told;

/** What a member of staff wants to see of each registration of an event; everybody chooses for themselves. */
@Path("desk/events/{event}/registrations/columns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ORGANISER, Role.STAFF})
public class ColumnsDeskPages {
    @Inject
    Events events;

    @Inject
    Columns columns;

    @Context
    UriInfo address;

    @GET
    public Page see(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return new Page(
                "registrations/desk/columns",
                ColumnsView.of(event, Asked.filter(address), columns.available(event), columns.chosen(event)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("event") String slug, MultivaluedMap<String, String> form) {
        Event event = events.event(slug);
        List<String> chosen = switch (Objects.requireNonNullElse(form.getFirst("do"), "")) {
            case "save" -> Objects.requireNonNullElse(form.get("column"), List.of());
            case "usual" -> List.of();
            default -> throw new Invalid(Fault.of("do", "no-button"));
        };
        columns.choose(event, chosen);
        String back = "/desk/events/" + slug + "/registrations?" + Asked.query(Asked.filter(form));
        return Told.at(back, chosen.isEmpty() ? "registrations.columns.back-to-usual" : "registrations.columns.saved");
    }
}
