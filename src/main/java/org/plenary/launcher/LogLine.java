package org.plenary.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of JSON per event, as Plenary writes them itself as soon as it runs and knows of requests. */
final class LogLine extends Formatter {
    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder("{\"at\":\"").append(event.getInstant());
        append(line, "level", event.getLevel().getName());
        append(line, "logger", String.valueOf(event.getLoggerName()));
        append(line, "message", String.valueOf(formatMessage(event)));
        if (event.getThrown() != null) {
            StringWriter trace = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(trace));
            append(line, "error", trace.toString());
        }
        return line.append("\"}\n").toString();
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
