package org.plenary.registrations.web;

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
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.SignUp;
import org.plenary.registrations.SignUps;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.TypedId;
import org.plenary.web.Visitor;

/** The sessions a participant signs up for. */
@Path("r/{token}/sessions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class SessionPages {
    @Inject
    Registrations registrations;

    @Inject
    SignUps signUps;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        Registration registration = registrations.open(token);
        Event event = events.event(registration.event());
        Person person = network.person(registration.person());
        visitor.knownAs(person.language(), person.zone());
        return new Page(
                "registrations/sessions",
                new SessionsView(
                        token,
                        event.title(),
                        visitor.zone(),
                        event.zone(),
                        SessionsView.lines(
                                signUps.sessions(event), signUps.places(event), signUps.of(registration), signUps)));
    }

    @POST
    public Response choose(
            @PathParam("token") String token,
            @FormParam("session") @DefaultValue("") String session,
            @FormParam("do") @DefaultValue("") String button) {
        UUID id = TypedId.of(session).orElseThrow(NotFound::new);
        String told = switch (button) {
            case "take" ->
                signUps.take(token, id, visitor.address())
                        .map(SessionPages::told)
                        .orElse("registrations.same");
            case "leave" ->
                signUps.leave(token, id, visitor.address()) ? "registrations.session.left" : "registrations.same";
            default -> throw new Invalid(Fault.of("do", "no-button"));
        };
        return Told.at("/r/" + token + "/sessions", told);
    }

    private static String told(SignUp signUp) {
        return signUp.waits() ? "registrations.session.awaited" : "registrations.session.taken";
    }
}
