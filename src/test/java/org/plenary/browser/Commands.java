package org.plenary.browser;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Commands of the machine, run without a question to anybody. */
final class Commands {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Commands() {}

    /** @throws IllegalStateException when it does not succeed */
    static void run(String... words) {
        if (!succeeds(words)) {
            throw new IllegalStateException(String.join(" ", words) + " did not succeed");
        }
    }

    /** Words with spaces in them are taken apart. */
    static boolean succeeds(String... words) {
        List<String> command = Arrays.stream(words)
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
