package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.ReleasedSession;
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

/** Tells who waited for a place in a session that it is theirs now. */
@ApplicationScoped
class SessionLetter implements Letter {
    static final String KIND = "session-place";

    @Inject
    SignUpRepository signUps;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Agenda agenda;

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
        return signUps.find(id).filter(signUp -> !signUp.waits()).flatMap(signUp -> write(signUp, language));
    }

    private Optional<Wording> write(SignUp signUp, Language language) {
        return agenda.released(events.event(signUp.event()), signUp.session())
                .filter(session -> !session.isCancelled())
                .flatMap(session -> links.address(Purpose.REGISTRATION, signUp.registration())
                        .flatMap(address -> registrations
                                .find(signUp.registration())
                                .map(registration -> wording(registration, session, address, language))));
    }

    private Wording wording(Registration registration, ReleasedSession session, String address, Language language) {
        Texts texts = Texts.in(language);
        Person person = network.person(registration.person());
        String title = session.title().in(language);
        Times times = new Times(language);
        return new Wording(
                texts.get("registrations.mail.session.subject", "session", title),
                texts.get("registrations.mail.session.heading"),
                List.of(
                        texts.get("invitations.mail.greeting", "name", person.addressedName()),
                        texts.get("registrations.mail.session.text", "session", title)),
                List.of(new Wording.Fact(
                        texts.get("registrations.session.when"),
                        times.moment(session.startsAt(), person.zone()) + " ("
                                + times.zone(person.zone(), session.startsAt()) + ")")),
                List.of(new Wording.Action(texts.get("registrations.mail.session.action"), address + "/sessions")),
                texts.get("registrations.mail.session.closing"));
    }
}
