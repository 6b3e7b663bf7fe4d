package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.invitations.LettersOfInvitation;

/** Gives papers their numbers, for one as for many, in the transaction of a door. */
@ApplicationScoped
class Issuing {
    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    PaperRepository papers;

    @Inject
    Wax wax;

    @Inject
    AccessLinks links;

    @Inject
    Trail trail;

    /**
     * Who has one that still says the same keeps it.
     *
     * @param drafts without obstacles
     * @return in the same order
     */
    List<Paper> issue(Event event, PaperKind kind, List<Draft> drafts) {
        events.numberAlone(event.id());
        Instant now = clock.instant();
        Map<UUID, Paper> held = papers.holding(
                kind, drafts.stream().map(draft -> draft.registration().id()).toList());
        drafts.forEach(draft -> held(held, draft)
                .filter(paper -> !paper.says(wax.seal(draft.facts())))
                .ifPresent(paper -> paper.replace(now)));
        // else the next one would be written first, and two would hold
        papers.flush();
        int number = papers.lastNumber(event.id(), kind);
        List<Paper> issued = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Paper> known = held(held, draft);
            Optional<Paper> kept = known.filter(paper -> !paper.isReplaced());
            issued.add(kept.isPresent() ? kept.get() : made(event, draft, ++number, known, now));
        }
        links.issueAll(
                Purpose.LETTER, issued.stream().map(Paper::id).toList(), LettersOfInvitation.checkedUntil(event));
        return issued;
    }

    private static Optional<Paper> held(Map<UUID, Paper> held, Draft draft) {
        return Optional.ofNullable(held.get(draft.registration().id()));
    }

    private Paper made(Event event, Draft draft, int number, Optional<Paper> before, Instant now) {
        Paper paper =
                new Paper(draft.registration(), draft.facts().kind(), number, wax.seal(draft.facts()), before, now);
        papers.add(paper);
        trail.record(
                "paper.issued",
                "registration " + draft.registration().id(),
                event.slug(),
                before.map(old -> Map.of("reference", old.reference(event).text()))
                        .orElse(Map.of()),
                Map.of(
                        "kind",
                        draft.facts().kind().key(),
                        "reference",
                        paper.reference(event).text()));
        return paper;
    }
}
