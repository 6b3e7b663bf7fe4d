package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {
    @Test
    void anEventIsOneLineOfJson() {
        LogRecord event = new LogRecord(Level.WARNING, "Room \"{0}\"\\\n\tis taken \u0001 ½ 会议");
        event.setParameters(new Object[] {"A"});
        event.setLoggerName("org.plenary.events");
        event.setInstant(Instant.parse("2026-11-23T09:00:00Z"));

        String line = new LogLine().format(event);

        assertThat(line).endsWith("}\n").hasLineCount(1);
        assertThat(read(line))
                .isEqualTo(Json.createObjectBuilder()
                        .add("at", "2026-11-23T09:00:00Z")
                        .add("level", "WARNING")
                        .add("logger", "org.plenary.events")
                        .add("message", "Room \"A\"\\\n\tis taken \u0001 ½ 会议")
                        .build());
    }

    @Test
    void anErrorComesWithItsTraceInTheSameLine() {
        LogRecord event = new LogRecord(Level.SEVERE, "It failed");
        event.setThrown(new IllegalStateException("no room"));

        String line = new LogLine().format(event);

        assertThat(line).hasLineCount(1);
        assertThat(read(line).getString("error"))
                .startsWith("java.lang.IllegalStateException: no room\n\tat org.plenary");
    }

    @Test
    void whatIsPrintedIsAnEventALine() {
        Kept log = new Kept();
        PrintStream out = new PrintStream(new Printed("stdout", log), true, StandardCharsets.UTF_8);

        out.print("half a line, ");
        out.println("the other half: ½");
        out.println();
        out.print("one\r\ntwo\nnot yet");

        assertThat(log.lines).containsExactly("stdout: half a line, the other half: ½", "stdout: one", "stdout: two");
    }

    private static JsonObject read(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }

    private static final class Kept extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord event) {
            lines.add(event.getLoggerName() + ": " + event.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
