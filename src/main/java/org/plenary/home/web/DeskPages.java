package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.Allowed;
import org.plenary.identity.CurrentUser;
import org.plenary.identity.Role;
import org.plenary.invitations.InvitationState;
import org.plenary.invitations.Invitations;
import org.plenary.mail.MessageState;
import org.plenary.mail.Outbox;
import org.plenary.network.Network;
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
        Map<UUID, Map<InvitationState, Long>> invited = invitations.counts();
        Map<UUID, Map<Mode, Long>> registered = registrations.counts();
        return new Page(
                "home/desk",
                new DeskView(
                        events.all().stream()
                                .filter(event -> user.may(event.slug(), Role.ORGANISER, Role.STAFF, Role.CHECK_IN))
                                .map(event -> line(
                                        event,
                                        invited.getOrDefault(event.id(), Map.of()),
                                        registered.getOrDefault(event.id(), Map.of())))
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

    private DeskView.Line line(Event event, Map<InvitationState, Long> invited, Map<Mode, Long> registered) {
        long drafts = invited.getOrDefault(InvitationState.DRAFT, 0L);
        long all = invited.values().stream().mapToLong(Long::longValue).sum();
        return new DeskView.Line(
                FrontView.Card.of(event),
                event.title(),
                user.may(event.slug(), Role.ORGANISER),
                all - drafts,
                invited.getOrDefault(InvitationState.ACCEPTED, 0L),
                registered.getOrDefault(Mode.ON_SITE, 0L),
                registered.getOrDefault(Mode.ONLINE, 0L));
    }
}
