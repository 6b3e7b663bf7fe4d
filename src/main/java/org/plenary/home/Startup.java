package org.plenary.home;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.plenary.network.Network;
import org.plenary.settings.Settings;
import org.plenary.settings.StartReport;

/** The last to start: proves that entities and schema fit, then reports ready. */
@ApplicationScoped
public class Startup {
    @Inject
    StartReport report;

    @Inject
    Network network;

    void start(@Observes @Priority(Settings.FIRST + 900) @Initialized(ApplicationScoped.class) Object started) {
        report.refuseOn(RuntimeException.class, network::countPeople);
        report.ready();
    }
}
