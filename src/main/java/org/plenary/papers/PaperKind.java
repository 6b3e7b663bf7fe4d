package org.plenary.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of paper, each with numbers of its own. */
public enum PaperKind {
    /** For who asked for it in the form and told what stands in their passport. */
    VISA_LETTER("V", List.of("visa-letter")),
    CONFIRMATION("C", List.of()),
    /** For who comes in person. */
    BADGE("B", List.of("badge-name")),
    /** Once the event is over, for who was in a session at least. */
    CERTIFICATE("A", List.of());

    /** Topics of the ready-made questions about the passport. */
    static final List<String> PASSPORT =
            List.of("passport-name", "nationality", "birth-date", "passport-number", "passport-expiry");

    private final String series;
    private final List<String> topics;

    PaperKind(String series, List<String> topics) {
        this.series = series;
        this.topics = topics;
    }

    /** As stored, as in addresses, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PaperKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The letter before its numbers. */
    String series() {
        return series;
    }

    /** Topics of the ready-made questions whose answers stand on it or decide about it. */
    List<String> topics() {
        return this == VISA_LETTER
                ? Stream.concat(topics.stream(), PASSPORT.stream()).toList()
                : topics;
    }

    /** Whether staff look at it before it is issued. */
    boolean isIssuedByStaff() {
        return this == VISA_LETTER;
    }
}
