package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Asks somebody registered what came up later, as long as they have not answered it. */
@ApplicationScoped
class FollowUpLetter implements Letter {
    static final String KIND = "follow-up";

    @Inject
    RegistrationRepository registrations;

    @Inject
    Forms forms;

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
                .filter(Registration::takesPart)
                .flatMap(registration -> links.address(Purpose.REGISTRATION, id)
                        .flatMap(address -> wording(registration, address, language)));
    }

    private Optional<Wording> wording(Registration registration, String address, Language language) {
        Map<UUID, GivenAnswer> given = forms.given(registration);
        List<Question> open = forms.form(registration, Typed.of(given.values())).open().stream()
                .filter(question ->
                        question.closesOn().isPresent() && question.type().asks())
                .filter(question -> !given.containsKey(question.id()))
                .toList();
        return open.stream()
                .flatMap(question -> question.closesOn().stream())
                .min(LocalDate::compareTo)
                .map(day -> wording(registration, address, open, day, Texts.in(language)));
    }

    private Wording wording(
            Registration registration, String address, List<Question> open, LocalDate day, Texts texts) {
        Event event = events.event(registration.event());
        Language language = texts.language();
        String title = event.title().in(language);
        String name = network.person(registration.person()).addressedName();
        return new Wording(
                texts.get("registrations.follow-up.subject", "event", title),
                texts.get("registrations.follow-up.heading"),
                Stream.concat(
                                Stream.of(
                                        texts.get("invitations.mail.greeting", "name", name),
                                        texts.get("registrations.follow-up.text", "event", title)),
                                open.stream()
                                        .map(question -> "– "
                                                + question.wording().label().in(language)))
                        .toList(),
                List.of(new Wording.Fact(texts.get("registrations.follow-up.until"), new Times(language).day(day))),
                List.of(new Wording.Action(texts.get("registrations.follow-up.action"), address + "/form")),
                texts.get("registrations.follow-up.closing"));
    }
}
