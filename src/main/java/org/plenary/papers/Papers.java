package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.problem.Refused;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.settings.Settings;

/** The door to papers: issuing one, what stands on it, taking it back. */
@ApplicationScoped
@Transactional
public class Papers {
    @Inject
    Clock clock;

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
    Wax wax;

    @Inject
    AccessLinks links;

    @Inject
    Settings settings;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /**
     * For who takes part. Who has one that still says the same keeps it.
     *
     * @throws Refused when they cannot have it, or staff are the ones to issue it
     */
    public void issue(String token, PaperKind kind, String origin) {
        Registration registration = registrations.open(token);
        actor.is("registration " + registration.id(), origin);
        if (kind.isIssuedByStaff()) {
            throw new Refused("paper-by-staff");
        }
        if (newest(registration, kind).filter(Paper::isRevoked).isPresent()) {
            throw new Refused("paper-revoked");
        }
        issue(registration, kind);
    }

    /** The same by staff, for every kind. @throws NotFound also for a registration for another event */
    public void issue(Event event, UUID registration, PaperKind kind) {
        issue(registrations.find(event, registration), kind);
    }

    private void issue(Registration registration, PaperKind kind) {
        Event event = events.event(registration.event());
        issuing.issue(event, kind, List.of(sound(gathering.draft(event, kind, registration))));
    }

    /** What stands on one's own. @throws Refused when there is none, or it would say something else now */
    public PaperView paper(String token, PaperKind kind) {
        return paper(registrations.open(token), kind);
    }

    /** The same for staff. @throws NotFound also for a registration for another event */
    public PaperView paper(Event event, UUID registration, PaperKind kind) {
        return paper(registrations.find(event, registration), kind);
    }

    private PaperView paper(Registration registration, PaperKind kind) {
        Event event = events.event(registration.event());
        Draft draft = sound(gathering.draft(event, kind, registration));
        Paper paper = newest(registration, kind).orElseThrow(() -> new Refused("paper-not-issued"));
        if (paper.isRevoked()) {
            throw new Refused("paper-revoked");
        }
        if (!paper.says(wax.seal(draft.facts()))) {
            throw new Refused("paper-changed");
        }
        Optional<String> address = links.address(Purpose.LETTER, paper.id());
        return PaperView.of(
                paper.issue(event),
                draft.facts(),
                settings.networkName(),
                address.orElseThrow(() -> new Refused("paper-over")));
    }

    /**
     * Whoever is shown it reads from now on that it does not hold; only staff can issue the next one.
     *
     * @return false when there is none that holds
     */
    public boolean revoke(Event event, UUID id, PaperKind kind) {
        Registration registration = registrations.find(event, id);
        events.numberAlone(event.id());
        Optional<Paper> held =
                Optional.ofNullable(papers.holding(kind, List.of(id)).get(id));
        held.ifPresent(paper -> {
            paper.revoke(clock.instant());
            trail.record(
                    "paper.revoked",
                    "registration " + registration.id(),
                    event.slug(),
                    Map.of(
                            "kind",
                            kind.key(),
                            "reference",
                            paper.reference(event).text()));
        });
        return held.isPresent();
    }

    private Optional<Paper> newest(Registration registration, PaperKind kind) {
        return Optional.ofNullable(papers.newest(registration.id()).get(kind));
    }

    private static Draft sound(Draft draft) {
        draft.obstacle().ifPresent(obstacle -> {
            throw new Refused(obstacle.code());
        });
        return draft;
    }
}
