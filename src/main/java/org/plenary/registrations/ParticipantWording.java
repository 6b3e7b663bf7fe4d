package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** What is said to who waits for a place, or for a decision: alike but for its words. */
@ApplicationScoped
class ParticipantWording {
    @Inject
    RegistrationRepository registrations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    /**
     * @param words under which the texts stand: subject, heading, text, action and closing
     * @param due of whom it is still true
     */
    Optional<Wording> write(UUID id, Language language, String words, Predicate<Registration> due) {
        return write(id, language, words, due, registration -> "");
    }

    /** @param said what staff say to them, in their own words */
    Optional<Wording> write(
            UUID id,
            Language language,
            String words,
            Predicate<Registration> due,
            Function<Registration, String> said) {
        return registrations
                .find(id)
                .filter(due)
                .flatMap(registration -> links.address(Purpose.REGISTRATION, id)
                        .map(address -> wording(
                                registration,
                                address,
                                language,
                                "registrations.mail." + words,
                                said.apply(registration))));
    }

    private Wording wording(Registration registration, String address, Language language, String words, String said) {
        Texts texts = Texts.in(language);
        Event event = events.event(registration.event());
        Person person = network.person(registration.person());
        String title = event.title().in(language);
        Times times = new Times(language);
        List<Wording.Fact> facts = new ArrayList<>();
        facts.add(new Wording.Fact(texts.get("invitations.mail.day"), times.day(event.startsOn())));
        registration
                .offerEndsAt()
                .ifPresent(end ->
                        facts.add(new Wording.Fact(texts.get("registrations.offer.until"), until(end, person, times))));
        return new Wording(
                texts.get(words + ".subject", "event", title),
                texts.get(words + ".heading"),
                Stream.concat(
                                Stream.of(
                                        texts.get("invitations.mail.greeting", "name", person.addressedName()),
                                        texts.get(words + ".text", "event", title)),
                                said.lines().map(String::strip).filter(line -> !line.isEmpty()))
                        .toList(),
                facts,
                List.of(new Wording.Action(texts.get(words + ".action"), address)),
                texts.get(words + ".closing"));
    }

    private static String until(Instant end, Person person, Times times) {
        return times.moment(end, person.zone()) + " (" + times.zone(person.zone(), end) + ")";
    }
}
