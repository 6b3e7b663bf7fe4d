package org.plenary.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.plenary.settings.Settings;

/** Gives the server's log handlers our line format; until then it writes the same lines, without requests. */
@ApplicationScoped
public class Logging {
    void start(@Observes @Priority(Settings.FIRST - 10) @Initialized(ApplicationScoped.class) Object started) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new JsonLines());
        }
    }
}
