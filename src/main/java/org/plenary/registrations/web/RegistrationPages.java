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
import org.plenary.agenda.Agenda;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Open;
import org.plenary.identity.Purpose;
import org.plenary.invitations.Reply;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** A participant's own page: how they take part, their calendar, their join link, cancelling and coming back. */
@Path("r/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class RegistrationPages {
    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        Registration registration = registrations.open(token);
        Event event = events.event(registration.event());
        Person person = network.person(registration.person());
        visitor.knownAs(person.language(), person.zone());
        return new Page(
                "registrations/registration",
                new RegistrationView(
                        token,
                        event.slug(),
                        event.title(),
                        event.venue(),
                        event.startsOn(),
                        agenda.programme(event)
                                .flatMap(programme -> programme.sessions().stream()
                                        .filter(session -> !session.isCancelled())
                                        .map(ReleasedSession::startsAt)
                                        .findFirst()),
                        visitor.zone(),
                        event.zone(),
                        person.addressedName(),
                        person.organisation().name(),
                        registration.mode().key(),
                        registration.isCancelled(),
                        event.mode().hasRoom(),
                        event.mode().hasLink(),
                        links.address(Purpose.CALENDAR, person.id()).map(address -> address + ".ics"),
                        links.path(Purpose.JOIN, registration.id()),
                        links.path(Purpose.INVITATION, registration.invitation())
                                .map(path -> path + "/letter"),
                        AnswersView.of(registration, answers, visitor.language())));
    }

    @POST
    public Response change(@PathParam("token") String token, @FormParam("reply") @DefaultValue("") String choice) {
        Reply reply = Reply.of(choice)
                .filter(found -> found != Reply.TENTATIVE)
                .orElseThrow(() -> new Invalid(Fault.of("reply", "missing")));
        boolean isNew = registrations.change(token, reply, visitor.address());
        return Told.at("/r/" + token, isNew ? done(reply) : "registrations.same");
    }

    private static String done(Reply reply) {
        return reply == Reply.DECLINE ? "registrations.cancelled" : "registrations.changed";
    }
}
