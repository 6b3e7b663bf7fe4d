package org.plenary.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Takes what is printed and hands each line on as an event of the log. */
final class Printed extends OutputStream {
    private final String name;
    private final Handler log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Printed(String name, Handler log) {
        this.name = name;
        this.log = log;
    }

    @Override
    public synchronized void write(int part) {
        if (part != '\n') {
            line.write(part);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            LogRecord event = new LogRecord(Level.INFO, text);
            event.setLoggerName(name);
            log.publish(event);
        }
    }
}
