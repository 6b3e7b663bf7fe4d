package org.plenary.agenda.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.agenda.Announced;
import org.plenary.agenda.Programme;
import org.plenary.agenda.ReleasedSession;
import org.plenary.language.Translated;

/**
 * What a reader looks for in a programme, and what there is to choose from.
 *
 * @param track in which they look; empty for all
 * @param language that is spoken or interpreted into; empty for all
 * @param words part of a title, a description, a name or an organisation, with or without accents; empty for all
 */
public record Finder(String track, String language, String words, List<String> tracks, List<String> languages) {
    private static final int FEW = 8;

    /** What somebody asked for; what cannot be chosen counts as not asked for. */
    static Finder of(Optional<Programme> programme, String track, String language, String words) {
        List<ReleasedSession> sessions =
                programme.stream().flatMap(found -> found.sessions().stream()).toList();
        List<String> tracks = sessions.stream()
                .map(session -> session.terms().track())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        List<String> languages =
                sessions.stream().flatMap(Finder::heard).distinct().sorted().toList();
        return new Finder(
                tracks.contains(track) ? track : "",
                languages.contains(language) ? language : "",
                words.strip(),
                tracks,
                languages);
    }

    /** Whether a programme of that many sessions is worth looking through. */
    public boolean isOffered(int sessions) {
        return isAsked() || sessions > FEW || !tracks.isEmpty() || languages.size() > 1;
    }

    public boolean isAsked() {
        return !track.isEmpty() || !language.isEmpty() || !words.isEmpty();
    }

    boolean finds(ReleasedSession session) {
        return (track.isEmpty() || session.terms().track().equals(track))
                && (language.isEmpty() || heard(session).anyMatch(language::equals))
                && (words.isEmpty()
                        || said(session).anyMatch(text -> plain(text).contains(plain(words))));
    }

    private static Stream<String> heard(ReleasedSession session) {
        return Stream.concat(session.terms().languages().stream(), session.terms().interpretation().stream());
    }

    private static Stream<String> said(ReleasedSession session) {
        return Stream.concat(
                Stream.of(session.title(), session.description())
                        .map(Translated::values)
                        .flatMap(values -> values.values().stream()),
                session.speakers().stream().flatMap(Finder::called));
    }

    private static Stream<String> called(Announced speaker) {
        return Stream.of(speaker.name(), speaker.organisation());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
