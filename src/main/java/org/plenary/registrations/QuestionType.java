package org.plenary.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a question asks for; each type knows how what was typed becomes an answer. */
public enum QuestionType {
    TEXT(Readings.upTo(500)),
    LONG_TEXT(Readings.upTo(4000)),
    CHOICE(Readings.ONE_CHOICE),
    SEVERAL(Readings.CHOICES),
    NUMBER(Readings.NUMBER),
    DATE(Readings.DATE),
    COUNTRY(Readings.COUNTRY),
    TIME_ZONE(Readings.TIME_ZONE),
    CONSENT(Readings.CONSENT),
    /** A document, brought as a file. */
    FILE(Readings.FILE),
    /** A picture of the person, for the badge. */
    PHOTO(Readings.FILE),
    /** The title of a section; it asks nothing. */
    HEADING((given, choices) -> Reading.of(""));

    private final Readings.Reader reader;

    QuestionType(Readings.Reader reader) {
        this.reader = reader;
    }

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    public boolean asks() {
        return this != HEADING;
    }

    /** Whether it is answered with a file. */
    public boolean takesFile() {
        return this == FILE || this == PHOTO;
    }

    /** Whether staff can answer it for somebody: consent is nobody else's to give, and files are brought by their owner. */
    public boolean othersCanAnswer() {
        return this != CONSENT && !takesFile();
    }

    /** An answer as it is kept, as its field shows it. */
    List<String> values(String kept) {
        return this == SEVERAL ? List.of(kept.split(" ")) : List.of(kept);
    }

    public boolean hasChoices() {
        return this == CHOICE || this == SEVERAL;
    }

    /** Whether other questions can depend on what was answered. */
    public boolean decides() {
        return hasChoices() || this == CONSENT;
    }

    /** @param given not empty, none of it blank */
    Reading read(List<String> given, Set<String> choices) {
        return reader.read(given, choices);
    }
}
