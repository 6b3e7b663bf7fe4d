package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.Allowed;
import org.plenary.identity.CurrentUser;
import org.plenary.identity.Role;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.invitations.Invitations;
import org.plenary.mail.MessageState;
import org.plenary.mail.Outbox;
import org.plenary.network.Network;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.web.Page;

/** The desk: what there is to do. */
@Path("desk")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeskPages {
    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Invitations invitations;

    @Inject
    Registrations registrations;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser user;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF, Role.CHECK_IN})
    public Page desk() {
        Map<MessageState, Long> mail = outbox.counts();
        return new Page(
                "home/desk",
                new DeskView(
                        events.all().stream()
                                .filter(event -> user.may(event.slug(), Role.ORGANISER, Role.STAFF, Role.CHECK_IN))
                                .map(this::line)
                                .toList(),
                        network.countOrganisations(),
                        network.countPeople(),
                        mail.getOrDefault(MessageState.READY, 0L) + mail.getOrDefault(MessageState.SENDING, 0L),
                        mail.getOrDefault(MessageState.FAILED, 0L),
                        outbox.captures(),
                        user.may("", Role.ORGANISER)));
    }

    @GET
    @Path("styleguide")
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page styleguide() {
        return new Page("home/styleguide", "");
    }

    private DeskView.Line line(Event event) {
        List<Invitation> invited = invitations.ofEvent(event).stream()
                .filter(invitation -> invitation.state() != InvitationState.DRAFT)
                .toList();
        List<Registration> registered = registrations.ofEvent(event).stream()
                .filter(registration -> !registration.isCancelled())
                .toList();
        int onSite = (int) registered.stream()
                .filter(registration -> registration.mode() == Mode.ON_SITE)
                .count();
        int accepted = (int) invited.stream()
                .filter(invitation -> invitation.state() == InvitationState.ACCEPTED)
                .count();
        return new DeskView.Line(
                FrontView.Card.of(event),
                event.title(),
                user.may(event.slug(), Role.ORGANISER),
                invited.size(),
                accepted,
                onSite,
                registered.size() - onSite);
    }
}
