package org.plenary.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Mode;
import org.plenary.files.Fact;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;

/**
 * A paper as it is printed, in the person's language.
 *
 * @param text what it says in a sentence; empty for a badge
 * @param position may be empty, as may the organisation's country
 * @param code what the code of a badge holds: that it is one of ours, and which registration it stands for; nothing can
 *     be opened with it
 * @param photo the registration whose photo is on it
 * @param address where the paper can be checked
 */
public record PaperView(
        PaperKind kind,
        Language language,
        String network,
        String reference,
        Instant issuedAt,
        String issued,
        String name,
        String position,
        String organisation,
        String country,
        String event,
        String days,
        String text,
        List<Fact> facts,
        String code,
        Optional<UUID> photo,
        String address,
        String fileName) {
    private static final String BADGE_CODE = "PLENARY:";

    static PaperView of(Issue issue, PaperFacts said, String network, String address) {
        Language language = said.language();
        Texts texts = Texts.in(language);
        Times times = new Times(language);
        return new PaperView(
                said.kind(),
                language,
                network,
                issue.reference().text(),
                issue.at(),
                times.longDay(issue.at().atZone(issue.zone())),
                said.name(),
                said.position(),
                said.organisation(),
                country(said.country(), language),
                said.event(),
                times.days(said.first(), said.last()),
                said.kind() == PaperKind.BADGE ? "" : text(said, texts, network),
                said.kind() == PaperKind.BADGE ? List.of() : facts(said, texts, times),
                code(issue.registration()),
                Optional.of(issue.registration()).filter(whose -> said.more().containsKey(PaperFacts.PHOTO)),
                address,
                issue.reference().fileName(said.kind().key()));
    }

    private static String text(PaperFacts said, Texts texts, String network) {
        return texts.get(
                "papers.print." + said.kind().key() + ".text",
                "network",
                network,
                "name",
                said.name(),
                "organisation",
                said.organisation(),
                "event",
                said.event(),
                "mode",
                said.mode() == Mode.ON_SITE ? "onsite" : "online");
    }

    private static String code(UUID registration) {
        return BADGE_CODE + registration.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static List<Fact> facts(PaperFacts said, Texts texts, Times times) {
        List<Fact> facts = new ArrayList<>();
        if (said.kind() == PaperKind.VISA_LETTER) {
            passport(said, texts, times, facts);
        }
        facts.add(new Fact(
                texts.get("invitations.letter.dates"),
                said.first().equals(said.last())
                        ? times.day(said.first())
                        : times.longDays(said.first(), said.last())));
        if (!said.venue().isEmpty()) {
            facts.add(new Fact(texts.get("invitations.mail.venue"), said.venue()));
        }
        if (said.kind() == PaperKind.CONFIRMATION) {
            facts.add(new Fact(
                    texts.get("invitations.mail.mode"),
                    texts.get("events.mode." + said.mode().key())));
        }
        if (said.kind() == PaperKind.CERTIFICATE) {
            facts.add(new Fact(texts.get("papers.print.sessions"), told(said, "sessions")));
        }
        return facts;
    }

    private static void passport(PaperFacts said, Texts texts, Times times, List<Fact> facts) {
        for (String topic : PaperKind.PASSPORT) {
            String value = told(said, topic);
            String shown = topic.equals("nationality")
                    ? country(value, said.language())
                    : Days.of(value).map(times::longDay).orElse(value);
            facts.add(new Fact(texts.get("registrations.ready." + topic), shown));
        }
    }

    private static String told(PaperFacts said, String topic) {
        return Objects.requireNonNullElse(said.more().get(topic), "");
    }

    private static String country(String code, Language language) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }
}
