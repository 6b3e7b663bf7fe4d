package org.plenary.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.files.Fact;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.network.Person;

/**
 * An official letter as it is printed, in the invitee's language.
 *
 * @param titled whether the name begins with a title
 * @param gender as the person declared it, for languages that address people by it; or empty
 * @param position may be empty, as may the summary of the event
 * @param address where the letter can be checked
 * @param travels whether there is a place to travel to
 */
public record LetterView(
        Language language,
        String network,
        String reference,
        Instant issuedAt,
        String issued,
        String name,
        boolean titled,
        String gender,
        String position,
        String organisation,
        String event,
        String summary,
        List<Fact> facts,
        boolean travels,
        String address,
        String fileName) {
    static LetterView of(LetterOfInvitation letter, Person person, Event event, String network, String address) {
        Language language = person.language();
        Times times = new Times(language);
        return new LetterView(
                language,
                network,
                letter.reference(event),
                letter.issuedAt(),
                times.longDay(letter.issuedAt().atZone(event.zone())),
                person.addressedName(),
                !person.facts().honorific().isEmpty(),
                person.facts().gender(),
                person.position(),
                person.organisation().name().in(language),
                event.title().in(language),
                event.summary().in(language),
                facts(event, Texts.in(language), times),
                event.mode().hasRoom(),
                address,
                letter.fileName(event));
    }

    private static List<Fact> facts(Event event, Texts texts, Times times) {
        List<Fact> facts = new ArrayList<>();
        boolean oneDay = event.startsOn().equals(event.endsOn());
        facts.add(new Fact(
                texts.get("invitations.letter.dates"),
                oneDay ? times.day(event.startsOn()) : times.longDays(event.startsOn(), event.endsOn())));
        String venue = event.venue().in(texts.language());
        if (!venue.isEmpty()) {
            facts.add(new Fact(texts.get("invitations.mail.venue"), venue));
        }
        facts.add(new Fact(
                texts.get("invitations.mail.mode"),
                texts.get("events.mode." + event.mode().key())));
        return facts;
    }
}
