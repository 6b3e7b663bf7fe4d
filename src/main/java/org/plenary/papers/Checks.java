package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Representing;

/** The door for whoever is shown a paper: what is true of it now. */
@ApplicationScoped
@Transactional
public class Checks {
    @Inject
    PaperRepository papers;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Gathering gathering;

    @Inject
    Wax wax;

    @Inject
    AccessLinks links;

    /** @throws NotFound when no paper has that address */
    public PaperCheck check(String code) {
        Paper paper = links.find(Purpose.LETTER, code).flatMap(papers::find).orElseThrow(NotFound::letter);
        Event event = events.event(paper.event());
        Optional<Registration> whose = paper.registration().map(registrations::find);
        Optional<Person> person = whose.map(registration -> network.person(registration.person()));
        return PaperCheck.of(
                paper,
                state(paper, event, whose),
                papers.successor(paper.id())
                        .map(successor -> successor.reference(event).text()),
                person,
                person.map(known -> Representing.of(
                                known, whose.map(Registration::represents).orElse("")))
                        .orElseGet(Translated::empty),
                event);
    }

    private String state(Paper paper, Event event, Optional<Registration> whose) {
        if (paper.isRevoked()) {
            return "revoked";
        }
        if (paper.isReplaced()) {
            return "replaced";
        }
        Optional<Draft> now = whose.map(registration -> gathering.draft(event, paper.kind(), registration));
        if (now.isEmpty() || now.get().obstacle().filter(Checks::ends).isPresent()) {
            return "over";
        }
        // what the passport said may be blanked by now, which makes nothing untrue
        boolean blanked = now.get().obstacle().isPresent();
        return blanked || paper.says(wax.seal(now.get().facts())) ? "holds" : "changed";
    }

    /** Whether what was confirmed is not true any more. */
    private static boolean ends(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_REGISTERED, NOT_ON_SITE, NOT_ATTENDED -> true;
            case NOT_ASKED, PASSPORT_MISSING, NOT_OVER -> false;
        };
    }
}
