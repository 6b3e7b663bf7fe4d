package org.plenary.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.plenary.Guard;
import org.plenary.JavaFlags;

/** The packaged Plenary with its sample, started as an operator starts it, on a database of its own. */
final class RunningPlenary implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 40;

    private final Process process;
    private final String address;
    private final List<String> said = new ArrayList<>();

    private RunningPlenary(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningPlenary start(Path distribution, Path data, Mailbox mail) {
        int port = Ports.free();
        ProcessBuilder command =
                new ProcessBuilder(distribution.resolve("bin/plenary").toString(), "--sample");
        command.environment().put("PLENARY_JAVA_OPTS", JavaFlags.SHORT_LIVED);
        command.environment()
                .putAll(Map.of(
                        "PLENARY_PORT",
                        String.valueOf(port),
                        "PLENARY_DATA",
                        data.toString(),
                        "PLENARY_MAIL_SMTP_HOST",
                        "127.0.0.1",
                        "PLENARY_MAIL_SMTP_PORT",
                        String.valueOf(mail.port()),
                        "PLENARY_MAIL_SMTP_TLS",
                        "none",
                        "PLENARY_MAIL_IMAP_HOST",
                        "127.0.0.1",
                        "PLENARY_MAIL_IMAP_PORT",
                        String.valueOf(mail.imapPort()),
                        "PLENARY_MAIL_IMAP_USER",
                        Mailbox.RETURNED,
                        "PLENARY_MAIL_IMAP_PASSWORD",
                        "secret",
                        "PLENARY_MAIL_IMAP_TLS",
                        "none"));
        try {
            Files.createDirectories(data);
            Process process = command.redirectErrorStream(true).start();
            Guard.watch(process.toHandle());
            RunningPlenary plenary = new RunningPlenary(process, "http://localhost:" + port);
            plenary.awaitReady();
            return plenary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    /** The link printed under that label. */
    String link(String label) {
        return said.stream()
                .filter(line -> line.strip().startsWith(label))
                .map(line -> line.substring(line.indexOf("http")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No link is called \"" + label + "\" in " + said));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The last thing it prints is how to stop it. */
    private void awaitReady() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.startsWith("Ctrl-C")) {
                return;
            }
        }
        throw new IllegalStateException("Plenary did not start: " + String.join(" / ", said));
    }
}
