package org.plenary.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Announced;
import org.plenary.agenda.Published;
import org.plenary.agenda.ReleasedSession;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.SlotRole;
import org.plenary.language.Language;
import org.plenary.language.Translated;

class FinderTest {
    private final ReleasedSession opening = Published.session(
            SessionKind.OPENING,
            Translated.of(Language.EN, "Opening").with(Language.FR, "Ouverture solennelle"),
            Instant.parse("2026-06-01T06:00:00Z"),
            Duration.ofHours(1),
            List.of(new Announced("Zoé Lefèvre", "Rector", "Universität Graz", SlotRole.SPEAKER)));

    @Test
    void wordsAreFoundInAnyLanguageAndWithoutAccents() {
        assertThat(List.of("OUVERTURE", "lefevre", "universitat", "Lefèvre", " solennelle "))
                .allMatch(words -> finder(words).finds(opening));
        assertThat(finder("closing").finds(opening)).isFalse();
    }

    @Test
    void whatCannotBeChosenIsNotAskedFor() {
        Finder finder = Finder.of(Optional.empty(), "No such track", "xx", " ");

        assertThat(finder).isEqualTo(new Finder("", "", "", List.of(), List.of()));
        assertThat(finder.isAsked()).isFalse();
        assertThat(finder.isOffered(8)).isFalse();
        assertThat(finder.isOffered(9)).isTrue();
    }

    private static Finder finder(String words) {
        return Finder.of(Optional.empty(), "", "", words);
    }
}
