package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.registrations.Days;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** On which days somebody comes in person, said on their own page. */
@Path("r/{token}/days")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class DaysPages {
    @Inject
    Registrations registrations;

    @Inject
    Days days;

    @Inject
    Events events;

    @Inject
    Visitor visitor;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("token") String token, MultivaluedMap<String, String> form) {
        Registration registration = registrations.open(token);
        Event event = events.event(registration.event());
        List<LocalDate> online = new DaysForm(form).online(event, days.online(event, registration));
        boolean isNew = days.choose(token, online, visitor.address());
        return Told.at("/r/" + token, isNew ? "registrations.days.saved" : "registrations.same");
    }
}
