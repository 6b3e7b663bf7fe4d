package org.plenary.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Processes a launcher left behind when it was killed outright: found by the files they keep, and stopped. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private Leftovers() {}

    static void stop(DataDirectory data) {
        Path file = data.serverProcess();
        server(file).ifPresent(found -> stop(found, file));
        stopPostgres(data.cluster());
        stopPostgres(data.unfinishedCluster());
    }

    /** Stops the PostgreSQL that runs on this directory, if one does, and waits until it has. */
    static void stopPostgres(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        postgres(file).ifPresent(found -> stop(found, file));
    }

    static void remember(Path file, ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + "\n" + startedAt(process) + "\n");
    }

    private static Optional<ProcessHandle> server(Path file) {
        List<String> lines = lines(file);
        return lines.size() < 2
                ? Optional.empty()
                : process(lines.get(0)).filter(found -> lines.get(1).equals(startedAt(found)));
    }

    private static Optional<ProcessHandle> postgres(Path file) {
        return lines(file).stream()
                .findFirst()
                .flatMap(Leftovers::process)
                .filter(found -> found.info().command().orElse("").endsWith("postgres"));
    }

    private static Optional<ProcessHandle> process(String id) {
        return id.matches("\\d+") ? ProcessHandle.of(Long.parseLong(id)) : Optional.empty();
    }

    /** Together with its number this names a process for good, as numbers are given out again. */
    private static String startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new Refusal("the file " + file + " cannot be read; give it to this user.", e);
        }
    }

    /** Gone is also a process whose file is: in a container nobody may be there to take note of its end. */
    private static void stop(ProcessHandle process, Path file) {
        process.destroy();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && Files.exists(file)) {
            if (System.nanoTime() > end) {
                throw new Refusal(
                        "process " + process.pid() + " of " + file.getParent() + " does not stop; stop it by hand.");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
