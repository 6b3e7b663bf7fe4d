package org.plenary.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.plenary.Guard;
import org.plenary.JavaFlags;

/** The packaged bin/plenary, started as a person or a service manager starts it. */
final class Launched implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path out;
    private final Path err;

    private Launched(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Runs it in this folder, which takes what it says; settings of the tests' own environment do not reach it. */
    static Launched in(Path folder, Map<String, String> settings, String... options) {
        return of(Path.of(System.getProperty("plenary.dist", "")), folder, settings, options);
    }

    static Launched of(Path distribution, Path folder, Map<String, String> settings, String... options) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name").startsWith("Linux")) {
            // a shell starts what runs in the background with a deaf ear to Ctrl-C, and children inherit it
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.add(distribution.resolve("bin/plenary").toString());
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PLENARY_"));
        builder.environment().put("PLENARY_JAVA_OPTS", JavaFlags.SHORT_LIVED);
        builder.environment().putAll(settings);
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            Guard.watch(process.toHandle());
            return new Launched(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last thing it says is how to stop it. */
    void awaitReady() {
        await(() -> err().contains("Ctrl-C stops it.") || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("Plenary did not start: " + err() + out());
        }
    }

    void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int code() {
        return code(PATIENCE);
    }

    int code(Duration patience) {
        await(() -> !process.isAlive(), patience);
        return process.exitValue();
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    static void await(BooleanSupplier event) {
        await(event, PATIENCE);
    }

    private static void await(BooleanSupplier event, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!event.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing happened for " + patience.toSeconds() + " seconds");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await(() -> !process.isAlive());
    }
}
