package org.plenary.agenda;

import java.util.List;
import java.util.Optional;
import org.plenary.events.Mode;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * How a session is held, and for whom.
 *
 * @param mode empty where it is held as the event is
 * @param track what it belongs to, as the organisers call it; empty for none
 * @param languages in which is spoken, and {@code interpretation} into which is interpreted: ISO 639 codes in lower case
 * @param places how many can sign up for it; empty when nobody needs to
 * @param internal whether the public never sees it, such as a rehearsal
 */
public record SessionTerms(
        Optional<Mode> mode,
        String track,
        List<String> languages,
        List<String> interpretation,
        Optional<Integer> places,
        boolean internal) {
    private static final int MOST_PLACES = 99_999;
    private static final int LONGEST_TRACK = 60;

    public SessionTerms {
        track = track.strip();
        languages = List.copyOf(languages);
        interpretation = List.copyOf(interpretation);
        if (places.filter(most -> most < 0 || most > MOST_PLACES).isPresent()) {
            throw new Invalid(Fault.of("places", "count", "most", MOST_PLACES));
        }
        if (track.length() > LONGEST_TRACK) {
            throw new Invalid(Fault.of("track", "too-long", "most", LONGEST_TRACK));
        }
        mustBeLanguages("languages", languages);
        mustBeLanguages("interpretation", interpretation);
    }

    /** As the event is held, for everybody. */
    public static SessionTerms usual() {
        return new SessionTerms(Optional.empty(), "", List.of(), List.of(), Optional.empty(), false);
    }

    private static void mustBeLanguages(String field, List<String> codes) {
        codes.stream().filter(code -> !code.matches("[a-z]{2,3}")).findFirst().ifPresent(code -> {
            throw new Invalid(Fault.of(field, "language-code", "found", code));
        });
    }
}
