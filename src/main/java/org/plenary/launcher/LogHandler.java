package org.plenary.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/** The server's log on its standard output; {@code payara-config/logging.properties} names it. */
public final class LogHandler extends StreamHandler {
    public LogHandler() {
        super(new FileOutputStream(FileDescriptor.out), new LogLine());
        setLevel(Level.ALL);
    }

    /** From here on what a library prints is a line of the log as well. */
    static void takePrinted() {
        LogHandler handler = new LogHandler();
        System.setOut(new PrintStream(new Printed("stdout", handler), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Printed("stderr", handler), true, StandardCharsets.UTF_8));
    }

    /** Several handlers share the output, and a long line leaves in pieces. */
    @Override
    public synchronized void publish(LogRecord event) {
        synchronized (LogHandler.class) {
            super.publish(event);
            flush();
        }
    }

    /** Leaves the output open: it is not ours alone. */
    @Override
    public synchronized void close() {
        flush();
    }
}
