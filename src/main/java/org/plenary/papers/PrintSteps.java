package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.settings.Settings;

/** The door for who prints: each step is a short transaction of its own, so that none is open while pages are drawn. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PrintSteps {
    /** Longer than printing a part may take. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    @Inject
    PrintRunRepository runs;

    @Inject
    PaperRepository papers;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    Gathering gathering;

    @Inject
    Issuing issuing;

    @Inject
    AccessLinks links;

    @Inject
    Settings settings;

    @Inject
    Actor actor;

    Optional<PrintRun> lease() {
        runs.forget(clock.instant());
        Optional<PrintRun> leased = runs.lease(clock.instant(), clock.instant().plus(LEASE));
        leased.ifPresent(run -> runs.forgetObstacles(run.id()));
        return leased;
    }

    /** Issues the papers of some places, and says of the others why there is none. */
    List<PaperView> issue(PrintRun run, int from, int most) {
        actor.is(run.orderedBy(), "");
        Event event = events.event(run.event());
        List<UUID> ids = runs.registrations(run.id(), from, most);
        Map<UUID, Registration> known =
                registrations.find(ids).stream().collect(Collectors.toMap(Registration::id, Function.identity()));
        List<Draft> drafts = gathering.drafts(
                event,
                run.kind(),
                ids.stream().filter(known::containsKey).map(known::get).toList());
        Set<UUID> revoked = revoked(run.kind(), ids);
        List<Draft> sound = new ArrayList<>();
        for (Draft draft : drafts) {
            UUID id = draft.registration().id();
            Optional<String> obstacle = draft.obstacle()
                    .map(Obstacle::code)
                    .or(() -> revoked.contains(id) ? Optional.of("paper-revoked") : Optional.empty());
            obstacle.ifPresentOrElse(code -> runs.obstruct(run.id(), id, code), () -> sound.add(draft));
        }
        return sound.isEmpty() ? List.of() : printable(run, event, sound);
    }

    /** A paper that was taken back is not issued anew without somebody looking at it. */
    private Set<UUID> revoked(PaperKind kind, List<UUID> ids) {
        Set<UUID> revoked = new HashSet<>(papers.revoked(kind, ids));
        revoked.removeAll(papers.holding(kind, ids).keySet());
        return revoked;
    }

    private List<PaperView> printable(PrintRun run, Event event, List<Draft> sound) {
        List<Paper> issued = issuing.issue(event, run.kind(), sound);
        Map<UUID, String> addresses =
                links.addresses(Purpose.LETTER, issued.stream().map(Paper::id).toList());
        List<PaperView> views = new ArrayList<>();
        for (int i = 0; i < issued.size(); i++) {
            Paper paper = issued.get(i);
            String address = addresses.get(paper.id());
            if (address == null) {
                runs.obstruct(run.id(), sound.get(i).registration().id(), "paper-over");
            } else {
                views.add(PaperView.of(paper.issue(event), sound.get(i).facts(), settings.networkName(), address));
            }
        }
        return views;
    }

    /** @return whether the run is still this printer's */
    boolean reached(PrintRun run, int done) {
        return runs.reached(run, done, clock.instant().plus(LEASE));
    }

    /** @param file empty when nobody could have a paper */
    void finish(PrintRun run, Optional<byte[]> file, int papers) {
        if (runs.ready(run)) {
            file.ifPresent(content -> runs.keep(run, content, papers));
        }
    }

    void giveBack(PrintRun run) {
        runs.giveBack(run);
    }
}
