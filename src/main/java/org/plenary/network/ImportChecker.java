package org.plenary.network;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Checks lists beside the requests. */
@ApplicationScoped
class ImportChecker {
    private static final System.Logger LOG = System.getLogger(ImportChecker.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportChecks checks;

    @Inject
    ImportProgress progress;

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportChecks.CheckWanted wanted) {
        executor.submit(() -> check(wanted.upload()));
    }

    private void check(UUID upload) {
        try {
            checks.check(upload);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Checking import " + upload + " failed", e);
            progress.failed(upload);
        }
    }
}
