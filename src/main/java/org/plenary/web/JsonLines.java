package org.plenary.web;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of JSON per event, with the request it belongs to and without any token. */
final class JsonLines extends Formatter {
    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Override
    public String format(LogRecord event) {
        JsonObjectBuilder line = JSON.createObjectBuilder()
                .add("at", event.getInstant().toString())
                .add("level", event.getLevel().getName())
                .add("logger", String.valueOf(event.getLoggerName()))
                .add("message", Links.scrub(formatMessage(event)));
        if (!RequestId.current().isEmpty()) {
            line.add("request", RequestId.current());
        }
        if (event.getThrown() != null) {
            line.add("error", Links.scrub(Trace.of(event.getThrown())));
        }
        return line.build() + "\n";
    }
}
