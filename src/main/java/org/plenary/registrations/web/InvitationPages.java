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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.plenary.agenda.Agenda;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Places;
import org.plenary.identity.Open;
import org.plenary.invitations.Answer;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Reply;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Applications;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.WaitingList;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** The invitee's page. Looking changes nothing; an answer needs a choice and a button, because mail scanners press buttons too. */
@Path("i/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class InvitationPages {
    private static final String SAME = "registrations.same";
    private static final String DELEGATE = "delegate";

    @Inject
    Clock clock;

    @Inject
    Invitations invitations;

    @Inject
    Delegations delegations;

    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    @Inject
    WaitingList waiting;

    @Inject
    Applications applications;

    @Inject
    Events events;

    @Inject
    Places places;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        return page(token, List.of());
    }

    @POST
    public Response answer(
            @PathParam("token") String token,
            @FormParam("reply") @DefaultValue("") String choice,
            @FormParam("reason") @DefaultValue("") String reason) {
        String origin = visitor.address();
        if (choice.equals(DELEGATE)) {
            invitations.opened(token, origin);
            return Response.seeOther(URI.create("/i/" + token + "/delegation")).build();
        }
        try {
            Reply reply = Reply.of(choice).orElseThrow(() -> new Invalid(Fault.of("reply", "no-answer")));
            boolean isNew = registrations.answer(token, new Answer(reply, reason), origin);
            return answered(token, reply, isNew);
        } catch (Invalid invalid) {
            List<FaultView> faults = FaultView.of(invalid, language(token));
            return Again.with(page(token, faults));
        }
    }

    private Response answered(String token, Reply reply, boolean isNew) {
        return switch (reply) {
            case DECLINE -> Told.at("/i/" + token, isNew ? "registrations.declined" : SAME);
            case TENTATIVE -> Told.at("/i/" + token, isNew ? "registrations.undecided" : SAME);
            case ON_SITE, ONLINE -> registered(token, isNew);
        };
    }

    private Response registered(String token, boolean isNew) {
        Registration registration = registrations.ofInvitee(token).orElseThrow(NotFound::link);
        String path = registrations.path(registration).orElse("/i/" + token);
        if (registration.isWaiting()) {
            return Told.at(path, "registrations.waits");
        }
        String next = answers.areAwaited(registration) ? "/form" : "";
        String told = registration.isPending() ? "registrations.pending" : "registrations.accepted";
        return Told.at(path + next, isNew ? told : SAME);
    }

    private Language language(String token) {
        Person person = network.person(invitations.open(token).person());
        visitor.knownAs(person.language(), person.zone());
        return visitor.language();
    }

    private Page page(String token, List<FaultView> faults) {
        Invitation invitation = invitations.open(token);
        Event event = events.event(invitation.event());
        Person person = network.person(invitation.person());
        visitor.knownAs(person.language(), person.zone());
        return new Page(
                "registrations/invitation",
                InvitationView.of(
                                token,
                                invitation,
                                delegations.find(invitation.delegation()),
                                event,
                                person,
                                visitor.zone(),
                                agenda.programme(event),
                                Standing.of(registrations.of(invitation), invitation, waiting, places.of(event)),
                                applications.organisation(invitation).orElse(""),
                                clock.instant())
                        .with(faults));
    }
}
