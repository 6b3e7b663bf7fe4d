package org.plenary.launcher;

import java.util.Arrays;
import java.util.Objects;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of JSON per event, as Plenary writes them itself as soon as it runs and knows of requests. */
final class LogLine extends Formatter {
    private static final int MOST_CAUSES = 20;

    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder("{\"at\":\"").append(event.getInstant());
        append(line, "level", event.getLevel().getName());
        append(line, "logger", String.valueOf(event.getLoggerName()));
        append(line, "message", String.valueOf(formatMessage(event)));
        if (event.getThrown() != null) {
            append(line, "error", trace(event.getThrown()));
        }
        return line.append("\"}\n").toString();
    }

    /** The error and what it came of. */
    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(error -> error
                        + Arrays.stream(error.getStackTrace())
                                .map(place -> "\n\tat " + place)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static void append(StringBuilder line, String name, String value) {
        line.append("\",\"").append(name).append("\":\"");
        value.chars().forEach(character -> append(line, (char) character));
    }

    // RFC 8259 §7
    private static void append(StringBuilder line, char character) {
        switch (character) {
            case '"', '\\' -> line.append('\\').append(character);
            case '\n' -> line.append("\\n");
            case '\t' -> line.append("\\t");
            default -> {
                if (character < ' ') {
                    line.append("\\u%04x".formatted((int) character));
                } else {
                    line.append(character);
                }
            }
        }
    }
}
