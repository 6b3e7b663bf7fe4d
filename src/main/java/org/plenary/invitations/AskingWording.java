package org.plenary.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.mail.Template;
import org.plenary.mail.Translation;
import org.plenary.mail.Wording;

/** The words of a mail that asks for an answer: what, when for the invitee and at the venue, where, and the link. */
final class AskingWording {
    private final Asked asked;
    private final Texts texts;
    private final String networkName;

    AskingWording(Asked asked, Texts texts, String networkName) {
        this.asked = asked;
        this.texts = texts;
        this.networkName = networkName;
    }

    /** The invitation, in the organisers' words if they wrote some. */
    Wording invitation() {
        return inviting().and(second(AskingWording::inviting)).with(asked.date());
    }

    Wording reminder() {
        return reminding().and(second(AskingWording::reminding));
    }

    private Optional<Translation> second(Function<AskingWording, Wording> words) {
        return asked.second(texts.language())
                .map(language -> new Translation(
                        language, words.apply(new AskingWording(asked, Texts.in(language), networkName))));
    }

    private Wording inviting() {
        String title = title();
        Wording usual = usual(
                texts.get("invitations.mail.subject", "event", title),
                texts.get("invitations.mail.text", "event", title, "network", networkName));
        Template words = asked.words(texts.language());
        return words.isEmpty() ? usual : usual.with(words.filled(Placeholders.values(asked, texts, networkName)));
    }

    private Wording reminding() {
        String title = title();
        return usual(
                texts.get("invitations.reminder.subject", "event", title),
                texts.get("invitations.reminder.text", "event", title, "network", networkName));
    }

    private String title() {
        return asked.event().title().in(texts.language());
    }

    private Wording usual(String subject, String text) {
        return new Wording(
                subject,
                texts.get("invitations.mail.heading", "event", title()),
                List.of(
                        texts.get(
                                "invitations.mail.greeting",
                                "name",
                                asked.person().addressedName()),
                        text,
                        texts.get("invitations.mail.how")),
                facts(),
                List.of(new Wording.Action(texts.get("invitations.mail.action"), asked.address())),
                texts.get("invitations.mail.closing"));
    }

    private List<Wording.Fact> facts() {
        List<Wording.Fact> facts = new ArrayList<>(when());
        String venue = asked.event().venue().in(texts.language());
        if (!venue.isEmpty()) {
            facts.add(new Wording.Fact(texts.get("invitations.mail.venue"), venue));
        }
        facts.add(new Wording.Fact(
                texts.get("invitations.mail.mode"),
                texts.get("events.mode." + asked.event().mode().key())));
        facts.add(new Wording.Fact(
                texts.get("invitations.mail.until"),
                new Times(texts.language())
                        .day(asked.delegation().lastDay(asked.event().zone()))));
        return facts;
    }

    private List<Wording.Fact> when() {
        Times times = new Times(texts.language());
        return asked.begins()
                .map(begins -> List.of(
                        new Wording.Fact(
                                texts.get("invitations.mail.your-time"),
                                times.moment(begins, asked.person().zone()) + " ("
                                        + times.zone(asked.person().zone(), begins) + ")"),
                        new Wording.Fact(
                                texts.get("invitations.mail.venue-time"),
                                times.moment(begins, asked.event().zone()) + " ("
                                        + times.zone(asked.event().zone(), begins) + ")")))
                .orElseGet(() -> List.of(new Wording.Fact(
                        texts.get("invitations.mail.day"),
                        times.day(asked.event().startsOn()))));
    }
}
