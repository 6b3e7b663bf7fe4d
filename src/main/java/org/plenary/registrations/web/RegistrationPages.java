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
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.events.Places;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Open;
import org.plenary.identity.Purpose;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Reply;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Approvals;
import org.plenary.registrations.Days;
import org.plenary.registrations.OwnErasure;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Representing;
import org.plenary.registrations.Shelf;
import org.plenary.registrations.SignUps;
import org.plenary.registrations.WaitingList;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** A participant's own page: how they take part, their calendar, their join link, cancelling and coming back. */
@Path("r/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class RegistrationPages {
    private static final String SAME = "registrations.same";

    @Inject
    Registrations registrations;

    @Inject
    OwnErasure erasure;

    @Inject
    Answers answers;

    @Inject
    Days days;

    @Inject
    SignUps signUps;

    @Inject
    Shelf shelf;

    @Inject
    WaitingList waiting;

    @Inject
    Approvals approvals;

    @Inject
    Invitations invitations;

    @Inject
    Places places;

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
        if (erasure.open(token).isErased()) {
            return ErasureView.done(token);
        }
        return page(token, List.of());
    }

    private Page page(String token, List<FaultView> faults) {
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
                        Representing.of(person, registration.represents()),
                        registration.mode().key(),
                        registration.isCancelled(),
                        Standing.of(
                                Optional.of(registration),
                                invitations.find(registration.invitation()),
                                waiting,
                                places.of(event)),
                        event.mode().hasRoom(),
                        event.mode().hasLink(),
                        links.address(Purpose.CALENDAR, person.id()).map(address -> address + ".ics"),
                        links.path(Purpose.JOIN, registration.id()),
                        links.path(Purpose.INVITATION, registration.invitation())
                                .map(path -> path + "/letter"),
                        AnswersView.of(registration, answers, "/r/" + token, visitor.language()),
                        DaysView.of(event, registration, days),
                        SessionsView.lines(
                                signUps.sessions(event), signUps.places(event), signUps.of(registration), signUps),
                        shelf.own(registration),
                        ApprovalView.of(registration),
                        faults));
    }

    @POST
    public Response change(
            @PathParam("token") String token,
            @FormParam("reply") @DefaultValue("") String choice,
            @FormParam("words") @DefaultValue("") String words) {
        String origin = visitor.address();
        if (choice.equals("explain")) {
            return explain(token, words, origin);
        }
        String told = switch (choice) {
            case "take" -> waiting.take(token, origin) ? "registrations.taken" : late(token);
            case "leave" -> waiting.leave(token, origin) ? "registrations.left" : SAME;
            default -> changed(token, choice, origin);
        };
        return Told.at("/r/" + token, told);
    }

    /** They answer what staff asked. */
    private Response explain(String token, String words, String origin) {
        try {
            boolean isNew = approvals.reply(token, words, origin);
            return Told.at("/r/" + token, isNew ? "registrations.explained" : SAME);
        } catch (Invalid invalid) {
            Person person = network.person(registrations.open(token).person());
            visitor.knownAs(person.language(), person.zone());
            return Again.with(page(token, FaultView.of(invalid, visitor.language())));
        }
    }

    private String changed(String token, String choice, String origin) {
        Reply reply = Reply.of(choice)
                .filter(found -> found != Reply.TENTATIVE)
                .orElseThrow(() -> new Invalid(Fault.of("reply", "missing")));
        boolean isNew = registrations.change(token, reply, origin);
        Registration now = registrations.open(token);
        if (now.isWaiting() && reply == Reply.ON_SITE) {
            return "registrations.waits";
        }
        if (now.isPending()) {
            return "registrations.pending";
        }
        if (reply == Reply.DECLINE && now.isCancelled()) {
            return isNew ? "registrations.cancelled" : SAME;
        }
        return isNew ? "registrations.changed" : SAME;
    }

    /** The place was taken with another click, or it is no longer kept. */
    private String late(String token) {
        Registration now = registrations.open(token);
        return now.takesPart() && now.mode() == Mode.ON_SITE ? SAME : "registrations.offer-over";
    }
}
