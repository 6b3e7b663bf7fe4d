package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.registrations.Document;
import org.plenary.registrations.Documents;
import org.plenary.registrations.IssuedDocument;
import org.plenary.registrations.Registration;

/** The door through which the pages of a registration ask for its papers. */
@ApplicationScoped
@Transactional
class PapersOnShelf implements Documents {
    private static final Set<Obstacle> OF_USE = Set.of(Obstacle.PASSPORT_MISSING);

    @Inject
    PaperRepository papers;

    @Inject
    Events events;

    @Inject
    Gathering gathering;

    @Inject
    Wax wax;

    @Override
    public List<Document> own(Registration registration) {
        return documents(registration, kind -> !kind.isIssuedByStaff()).stream()
                .filter(document -> document.obstacle()
                        .flatMap(Obstacle::of)
                        .filter(obstacle -> !OF_USE.contains(obstacle))
                        .isEmpty())
                .toList();
    }

    @Override
    public List<Document> atDesk(Registration registration) {
        return documents(registration, kind -> true);
    }

    @Override
    public List<IssuedDocument> issued(Registration registration) {
        Event event = events.event(registration.event());
        return papers.all(registration.id()).stream()
                .map(paper -> new IssuedDocument(
                        paper.kind().key(),
                        paper.reference(event).text(),
                        paper.issuedAt(),
                        paper.isReplaced()
                                ? "replaced"
                                : state(gathering.draft(event, paper.kind(), registration), Optional.of(paper))
                                        .name()
                                        .toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Document> documents(Registration registration, Predicate<PaperKind> mayIssue) {
        Event event = events.event(registration.event());
        Map<PaperKind, Paper> newest = papers.newest(registration.id());
        return Arrays.stream(PaperKind.values())
                .map(kind -> document(
                        event,
                        gathering.draft(event, kind, registration),
                        Optional.ofNullable(newest.get(kind)),
                        mayIssue.test(kind)))
                .toList();
    }

    private Document document(Event event, Draft draft, Optional<Paper> paper, boolean mayIssue) {
        String kind = draft.facts().kind().key();
        Document.State state = state(draft, paper);
        return new Document(
                kind,
                "papers.kind." + kind,
                "papers.hint." + kind,
                state,
                paper.map(known -> known.reference(event).text()),
                paper.map(Paper::issuedAt),
                draft.obstacle().map(Obstacle::code),
                draft.missing().stream()
                        .map(topic -> "registrations.ready." + topic)
                        .toList(),
                mayIssue && draft.obstacle().isEmpty());
    }

    private Document.State state(Draft draft, Optional<Paper> paper) {
        if (paper.isEmpty()) {
            return Document.State.NONE;
        }
        if (paper.get().isRevoked()) {
            return Document.State.REVOKED;
        }
        return paper.get().says(wax.seal(draft.facts())) ? Document.State.ISSUED : Document.State.CHANGED;
    }
}
