package org.plenary.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The running server, a process of its own. */
final class Server implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Process process;
    private final DataDirectory data;
    private final Redirect log;

    private Server(Process process, DataDirectory data, Redirect log) {
        this.process = process;
        this.data = data;
        this.log = log;
    }

    static Server start(ServerCommand command, Map<String, String> environment, Redirect log) {
        DataDirectory data = command.data();
        try {
            clear(command);
            ProcessBuilder builder = new ProcessBuilder(command.line());
            builder.environment().keySet().removeIf(name -> name.startsWith("PLENARY_"));
            builder.environment().putAll(environment);
            builder.environment().put("CLASSPATH", command.classPath());
            builder.redirectOutput(log).redirectError(log);
            Process process = builder.start();
            Leftovers.remember(data.serverProcess(), process.toHandle());
            return new Server(process, data, log);
        } catch (IOException e) {
            throw new Refusal("the server did not start (" + e.getMessage() + ").", e);
        }
    }

    private static void clear(ServerCommand command) throws IOException {
        DataDirectory data = command.data();
        for (Path folder : new Path[] {data.run(), data.tmp()}) {
            Folder.remove(folder);
            Files.createDirectories(folder);
        }
        // lib holds the resource adapters without which no JDBC pool can be made
        for (String part : new String[] {"config", "lib"}) {
            Folder.copy(
                    command.distribution().runtime().resolve(part), data.run().resolve(part));
        }
    }

    /** The log of the start before this one is kept beside the new one. */
    static Redirect newLog(DataDirectory data) {
        Path log = data.serverLog();
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling("plenary.1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Redirect.appendTo(log.toFile());
        } catch (IOException e) {
            throw new Refusal("the log " + log + " cannot be written; give it to this user.", e);
        }
    }

    /** Until then it starts only what needs no database. */
    void databaseAnswers() {
        try (OutputStream input = process.getOutputStream()) {
            input.write('\n');
        } catch (IOException e) {
            throw new Refusal("the server stopped while starting" + seeLog(), e);
        }
    }

    StartReport report() throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            Optional<StartReport> report = StartReport.read(data.startReport());
            if (report.isPresent()) {
                return report.get();
            }
            if (process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("the server stopped while starting" + seeLog());
            }
        }
        throw new Refusal("the server did not become ready in " + START_LIMIT.toMinutes() + " minutes" + seeLog());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    String seeLog() {
        return log.equals(Redirect.INHERIT) ? "; see its log." : "; see its log, " + data.serverLog() + ".";
    }

    /** Asks the server to stop and gives it as long as it takes, within the limit. */
    void stop(Duration limit) throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(data.serverProcess());
    }

    @Override
    public void close() throws IOException {
        stop(STOP_LIMIT);
    }
}
