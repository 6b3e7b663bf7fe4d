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
        server(file).ifPresent(found -> {
            found.destroy();
            awaitEnd(found, file);
        });
        stopPostgres(data.cluster());
        stopPostgres(data.unfinishedCluster());
    }

    /** Stops the PostgreSQL that runs on this directory, if one does, and waits until it has. */
    static void stopPostgres(Path cluster) {
        postgres(cluster).ifPresent(found -> {
            interrupt(found);
            awaitEnd(found, cluster.resolve("postmaster.pid"));
        });
    }

    /** Lets PostgreSQL stop as soon as nobody is connected any more, without waiting for it. */
    static void releasePostgres(Path cluster) {
        postgres(cluster).ifPresent(ProcessHandle::destroy);
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

    private static Optional<ProcessHandle> postgres(Path cluster) {
        return lines(cluster.resolve("postmaster.pid")).stream()
                .findFirst()
                .flatMap(Leftovers::process)
                .filter(found -> found.info().command().orElse("").endsWith("postgres"))
                .filter(found -> runsOn(cluster, found));
    }

    /** Numbers are given out again: by now this one may belong to the PostgreSQL of somebody else. */
    private static boolean runsOn(Path cluster, ProcessHandle postgres) {
        List<String> words = postgres.info().arguments().map(List::of).orElse(List.of());
        int directory = words.indexOf("-D") + 1;
        try {
            return directory > 0
                    && directory < words.size()
                    && Files.isSameFile(Path.of(words.get(directory)), cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<ProcessHandle> process(String id) {
        return id.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(id)) : Optional.empty();
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

    /** The signal upon which PostgreSQL ends its connections; Java itself can only send the one that waits for them. */
    private static void interrupt(ProcessHandle postgres) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + postgres.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            postgres.destroy();
        } catch (InterruptedException e) {
            postgres.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process, Path file) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isThere(process) && Files.exists(file)) {
            if (System.nanoTime() > end) {
                throw new Refusal(
                        "process " + process.pid() + " of " + file.getParent() + " does not stop; stop it by hand.");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** A process that has ended loses its command first; in a container nobody may be there to take note of its end. */
    private static boolean isThere(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
