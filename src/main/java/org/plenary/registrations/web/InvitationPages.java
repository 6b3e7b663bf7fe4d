package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.plenary.agenda.Agenda;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Reply;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.registrations.Registrations;
import org.plenary.settings.Settings;
import org.plenary.web.Origin;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** The invitee's page. Looking changes nothing; an answer needs a choice and a button, because mail scanners press buttons too. */
@Path("i/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class InvitationPages {
    private static final int UNPROCESSABLE = 422;
    private static final String SAME = "registrations.same";

    @Inject
    Invitations invitations;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @Inject
    Settings settings;

    @Context
    HttpServletRequest request;

    @GET
    public Page see(@PathParam("token") String token) {
        return page(token, false);
    }

    @POST
    public Response answer(@PathParam("token") String token, @FormParam("reply") @DefaultValue("") String choice) {
        Optional<Reply> reply = Reply.of(choice);
        if (reply.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(token, true)).build();
        }
        boolean isNew = invitations.answer(token, reply.get(), Origin.address(request, settings.behindProxy()));
        if (reply.get() == Reply.DECLINE) {
            return Told.at("/i/" + token, isNew ? "registrations.declined" : SAME);
        }
        return Told.at(registration(token), isNew ? "registrations.accepted" : SAME);
    }

    private String registration(String token) {
        Invitation answered = invitations.open(token);
        return registrations.path(answered.event(), answered.person()).orElse("/i/" + token);
    }

    private Page page(String token, boolean missing) {
        Invitation invitation = invitations.open(token);
        Event event = events.event(invitation.event());
        Person person = network.person(invitation.person());
        visitor.knownAs(person.language(), person.zone());
        return new Page(
                "registrations/invitation",
                InvitationView.of(token, invitation, event, person, visitor.zone(), agenda.programme(event), missing));
    }
}
