package org.plenary.papers;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.plenary.files.Pdf;
import org.plenary.settings.Settings;

/** Prints what was ordered, one run at a time on each node, in parts, so that only finished pages take up memory. */
@ApplicationScoped
public class Printing {
    private static final System.Logger LOG = System.getLogger(Printing.class.getName());
    private static final int SECONDS = 10;
    private static final int AT_ONCE = 24;
    private static final int PAGES = 4;

    private final ReentrantLock alone = new ReentrantLock();

    @Inject
    PrintSteps steps;

    @Inject
    Printer printer;

    @Inject
    Pdf pdf;

    @Inject
    Printing self;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 50) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::printAll, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunOrdered run) {
        executor.execute(this::printAll);
    }

    private void printAll() {
        if (!alone.tryLock()) {
            return;
        }
        try {
            while (self.printNext()) {
                LOG.log(System.Logger.Level.DEBUG, "There may be more to print");
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Printing stopped, the next round goes on", e);
        } finally {
            alone.unlock();
        }
    }

    /** @return whether there was something to print */
    @ActivateRequestContext
    boolean printNext() {
        Optional<PrintRun> leased = steps.lease();
        leased.ifPresent(run -> {
            try {
                print(run);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Print run " + run.id() + " stopped", e);
                steps.giveBack(run);
            }
        });
        return leased.isPresent();
    }

    private void print(PrintRun run) {
        int each = run.kind() == PaperKind.BADGE ? PAGES * run.sheet().each() : AT_ONCE;
        List<byte[]> parts = new ArrayList<>();
        List<PaperView> waiting = new ArrayList<>();
        int papers = 0;
        for (int from = 1; from <= run.total(); from += AT_ONCE) {
            List<PaperView> issued = steps.issue(run, from, AT_ONCE);
            papers += issued.size();
            waiting.addAll(issued);
            boolean last = from + AT_ONCE > run.total();
            while (waiting.size() >= each || (last && !waiting.isEmpty())) {
                List<PaperView> part = waiting.subList(0, Math.min(each, waiting.size()));
                parts.add(print(run, part));
                part.clear();
            }
            if (!steps.reached(run, from + AT_ONCE - 1)) {
                return;
            }
        }
        steps.finish(run, parts.isEmpty() ? Optional.empty() : Optional.of(pdf.bind(parts)), papers);
    }

    private byte[] print(PrintRun run, List<PaperView> part) {
        return run.kind() == PaperKind.BADGE ? printer.print(run.sheet(), part) : printer.print(part);
    }
}
