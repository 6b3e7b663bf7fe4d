package org.plenary.papers;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.language.Language;
import org.plenary.network.OrganisationKind;
import org.plenary.network.Person;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Representing;

/**
 * What stands on a paper beside its number and its day.
 *
 * @param country code of the organisation's; empty for guests, who are of none
 * @param more by topic, as it was told in the form; {@code sessions}, how many were attended; {@code photo}, the digest
 *     of the one on it
 */
record PaperFacts(
        PaperKind kind,
        Language language,
        String name,
        String position,
        String organisation,
        String country,
        String event,
        LocalDate first,
        LocalDate last,
        String venue,
        Mode mode,
        Map<String, String> more) {
    /** Would turn round what stands after a name. */
    private static final Pattern TURNS_TEXT = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final String BETWEEN = "\u001f";

    /** The topic of the digest of the photo on it. */
    static final String PHOTO = "photo";

    PaperFacts {
        name = plain(name);
        position = plain(position);
        organisation = plain(organisation);
        Map<String, String> kept = new TreeMap<>();
        more.forEach((topic, value) -> kept.put(topic, plain(value)));
        more = Map.copyOf(kept);
    }

    static PaperFacts of(
            PaperKind kind, Person person, Event event, Registration registration, Map<String, String> more) {
        Language language = person.language();
        boolean isGuest = person.organisation().kind() == OrganisationKind.GUESTS;
        return new PaperFacts(
                kind,
                language,
                name(kind, person, more),
                kind == PaperKind.BADGE ? "" : person.position(),
                Representing.of(person, registration.represents()).in(language),
                isGuest ? "" : person.organisation().country(),
                event.title().in(language),
                event.startsOn(),
                event.endsOn(),
                event.venue().in(language),
                registration.mode(),
                more);
    }

    private static String name(PaperKind kind, Person person, Map<String, String> more) {
        return switch (kind) {
            case VISA_LETTER -> more.getOrDefault("passport-name", person.name());
            case BADGE -> more.getOrDefault("badge-name", person.name());
            case CONFIRMATION, CERTIFICATE -> person.addressedName();
        };
    }

    /** In one piece where Unicode has one: fonts without tables would put a mark beside its letter. */
    private static String plain(String text) {
        return Normalizer.normalize(TURNS_TEXT.matcher(text).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** The same for two papers that say the same. */
    String said() {
        return String.join(
                BETWEEN,
                List.of(
                        kind.key(),
                        language.tag(),
                        name,
                        position,
                        organisation,
                        country,
                        event,
                        first.toString(),
                        last.toString(),
                        venue,
                        mode.key(),
                        new TreeMap<>(more).toString()));
    }
}
