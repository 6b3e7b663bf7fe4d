package org.plenary.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/** Tells the launcher, in a file it named, that Plenary is ready or in one line why it is not. */
@ApplicationScoped
public class StartReport {
    private static final System.Logger LOG = System.getLogger(StartReport.class.getName());

    @Inject
    Config config;

    public void ready() {
        write("ready");
    }

    /** Runs a step of the start; if it fails in the way named, its message is what the operator reads. */
    public void refuseOn(Class<? extends RuntimeException> failure, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            String why = failure.isInstance(e) ? e.getMessage() : e.toString();
            LOG.log(System.Logger.Level.ERROR, "Plenary cannot start: {0}", why);
            write("refused: " + why);
            throw e;
        }
    }

    private void write(String line) {
        config.getOptionalValue(Setting.PLENARY_LAUNCHER_REPORT.property(), String.class)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .ifPresent(path -> {
                    try {
                        Files.writeString(path, line.replaceAll("\\R", " ") + "\n");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
