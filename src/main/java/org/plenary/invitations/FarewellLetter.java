package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** Tells an invitee that somebody else has their seat, or that they are no longer expected. */
@ApplicationScoped
class FarewellLetter implements Letter {
    static final String KIND = "invitation-ended";

    @Inject
    InvitationRepository invitations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state() == InvitationState.REVOKED
                        || invitation.state() == InvitationState.DELEGATED)
                .map(invitation -> wording(invitation, language));
    }

    private Wording wording(Invitation invitation, Language language) {
        Texts texts = Texts.in(language);
        Event event = events.event(invitation.event());
        Person person = network.person(invitation.person());
        String title = event.title().in(language);
        String organisation = person.organisation().name().in(language);
        return new Wording(
                texts.get("invitations.ended.subject", "event", title),
                texts.get("invitations.ended.heading"),
                List.of(
                        texts.get("invitations.mail.greeting", "name", person.addressedName()),
                        texts.get("invitations.ended.text." + invitation.state().key(), "event", title)),
                List.of(
                        new Wording.Fact(texts.get("invitations.mail.day"), new Times(language).day(event.startsOn())),
                        new Wording.Fact(texts.get("invitations.organisation"), organisation)),
                List.of(),
                texts.get("invitations.ended.closing"));
    }
}
