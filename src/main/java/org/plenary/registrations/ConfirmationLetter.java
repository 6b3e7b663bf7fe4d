package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Confirms a registration and carries the link back to it. */
@ApplicationScoped
class ConfirmationLetter implements Letter {
    static final String KIND = "registration";

    @Inject
    RegistrationRepository registrations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return registrations
                .find(id)
                .filter(registration -> registration.state() == RegistrationState.REGISTERED)
                .flatMap(registration -> links.address(Purpose.REGISTRATION, id)
                        .map(address -> wording(registration, address, language)));
    }

    private Wording wording(Registration registration, String address, Language language) {
        Texts texts = Texts.in(language);
        Event event = events.event(registration.event());
        Person person = network.person(registration.person());
        String title = event.title().in(language);
        return new Wording(
                texts.get("registrations.mail.subject", "event", title),
                texts.get("registrations.mail.heading"),
                List.of(
                        texts.get("invitations.mail.greeting", "name", person.addressedName()),
                        texts.get(
                                "registrations.mail.text." + registration.mode().key(), "event", title)),
                List.of(new Wording.Fact(texts.get("invitations.mail.day"), new Times(language).day(event.startsOn()))),
                List.of(new Wording.Action(texts.get("registrations.mail.action"), address)),
                texts.get("registrations.mail.closing"));
    }
}
