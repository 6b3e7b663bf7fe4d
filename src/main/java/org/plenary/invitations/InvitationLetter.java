package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Programme;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.settings.Settings;

/** The invitation as a mail: what, when for the invitee and at the venue, where, and the link to answer. */
@ApplicationScoped
class InvitationLetter implements Letter {
    static final String KIND = "invitation";

    @Inject
    InvitationRepository invitations;

    @Inject
    DelegationRepository delegations;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isBulk() {
        return true;
    }

    /** Who has answered meanwhile is not asked again. */
    @Override
    public boolean isDue(UUID id) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state().isUndecided())
                .isPresent();
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state() == InvitationState.DRAFT
                        || invitation.state().isOpen())
                .flatMap(invitation -> address(invitation).map(address -> wording(invitation, address, language)));
    }

    /** Before it is sent there is no link yet, and the preview shows where it will stand; later none is none to send. */
    private Optional<String> address(Invitation invitation) {
        return invitation.state() == InvitationState.DRAFT
                ? Optional.of(settings.baseUrl() + "/i/…")
                : links.address(Purpose.INVITATION, invitation.id());
    }

    private Wording wording(Invitation invitation, String address, Language language) {
        Texts texts = Texts.in(language);
        Event event = events.event(invitation.event());
        Person person = network.person(invitation.person());
        String title = event.title().in(language);
        return new Wording(
                texts.get("invitations.mail.subject", "event", title),
                texts.get("invitations.mail.heading", "event", title),
                List.of(
                        texts.get("invitations.mail.greeting", "name", person.addressedName()),
                        texts.get("invitations.mail.text", "event", title, "network", settings.networkName()),
                        texts.get("invitations.mail.how")),
                facts(event, person, invitation, texts),
                List.of(new Wording.Action(texts.get("invitations.mail.action"), address)),
                texts.get("invitations.mail.closing"));
    }

    private List<Wording.Fact> facts(Event event, Person person, Invitation invitation, Texts texts) {
        Times times = new Times(texts.language());
        List<Wording.Fact> facts = new ArrayList<>();
        Optional<Programme> programme = agenda.programme(event);
        programme
                .flatMap(found -> found.sessions().stream()
                        .filter(session -> !session.isCancelled())
                        .findFirst())
                .ifPresentOrElse(
                        first -> {
                            facts.add(new Wording.Fact(
                                    texts.get("invitations.mail.your-time"),
                                    times.moment(first.startsAt(), person.zone()) + " ("
                                            + times.zone(person.zone(), first.startsAt()) + ")"));
                            facts.add(new Wording.Fact(
                                    texts.get("invitations.mail.venue-time"),
                                    times.moment(first.startsAt(), event.zone()) + " ("
                                            + times.zone(event.zone(), first.startsAt()) + ")"));
                        },
                        () -> facts.add(
                                new Wording.Fact(texts.get("invitations.mail.day"), times.day(event.startsOn()))));
        String venue = event.venue().in(texts.language());
        if (!venue.isEmpty()) {
            facts.add(new Wording.Fact(texts.get("invitations.mail.venue"), venue));
        }
        facts.add(new Wording.Fact(
                texts.get("invitations.mail.mode"),
                texts.get("events.mode." + event.mode().key())));
        delegations
                .find(invitation.delegation())
                .ifPresent(delegation -> facts.add(new Wording.Fact(
                        texts.get("invitations.mail.until"), times.day(delegation.lastDay(event.zone())))));
        return facts;
    }
}
