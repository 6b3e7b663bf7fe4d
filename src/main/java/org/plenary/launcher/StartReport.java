package org.plenary.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the server wrote about its start: one line, "ready" or "refused: " and why. */
record StartReport(String line) {
    private static final String REFUSED = "refused:";

    static Optional<StartReport> read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.endsWith("\n") ? Optional.of(new StartReport(text.strip())) : Optional.empty();
        } catch (IOException e) {
            throw new Refusal("the file " + file + " cannot be read.", e);
        }
    }

    Optional<String> refusal() {
        return line.startsWith(REFUSED)
                ? Optional.of(line.substring(REFUSED.length()).strip())
                : Optional.empty();
    }
}
