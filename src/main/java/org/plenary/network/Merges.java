package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to making one of two people, and to undoing that. */
@ApplicationScoped
@Transactional
public class Merges {
    private static final int BOTH = 2;

    @Inject
    Clock clock;

    @Inject
    MergeRepository merges;

    @Inject
    MergedRowRepository rows;

    @Inject
    PersonRepository people;

    @Inject
    @Any
    Instance<Belongings> belongings;

    @Inject
    Actor actor;

    @Inject
    Trail trail;

    /** What would become of them when nothing else is chosen. */
    public Blend usual(UUID kept, UUID gone) {
        refuseOne(kept, gone);
        return Blend.usual(person(kept), person(gone));
    }

    /** Where both stand. */
    public List<Clash> clashes(UUID kept, UUID gone) {
        return belongings.stream()
                .flatMap(part -> part.clashes(kept, gone).stream())
                .toList();
    }

    /**
     * Makes one of two.
     *
     * @param fromGone which {@link Blend#FIELDS} are taken from the one who goes
     * @throws Refused when somebody else did so at once, or both have answered for the same event
     */
    public UUID merge(UUID kept, UUID gone, Set<String> fromGone) {
        refuseOne(kept, gone);
        if (merges.lock(kept, gone) < BOTH) {
            throw known(kept) && known(gone) ? new Refused("merge-gone") : new NotFound();
        }
        clashes(kept, gone).stream()
                .filter(clash -> !clash.isSettled())
                .findFirst()
                .ifPresent(clash -> {
                    throw new Refused("merge-clash", "event", clash.where().in(Language.EN));
                });
        Blend blend = new Blend(person(kept), person(gone), fromGone);
        UUID id = UUID.randomUUID();
        carryOut(id, blend);
        trail.record("people.merged", subject(kept), "", Map.of("gone", gone, "merge", id));
        return id;
    }

    private void carryOut(UUID id, Blend blend) {
        UUID kept = blend.kept().id();
        UUID gone = blend.gone().id();
        PersonFacts facts = blend.facts();
        Organisation place = blend.placed().organisation();
        Optional<LocalDate> since = blend.since();
        merges.writeHistory();
        merges.begin(id, blend.kept(), blend.gone(), actor.name(), clock.instant());
        rows.remember(id, kept, gone);
        Keepsakes keepsakes = new Keepsakes();
        belongings.forEach(part -> part.handOver(kept, gone, keepsakes));
        merges.keep(id, keepsakes);
        rows.handOver(id, kept, gone, blend.placed().id());
        rows.remove(gone);
        people.reread(kept).become(facts, place, since);
        people.flush();
        merges.end(id, kept);
    }

    /** Both are as they were; what was said of the one who was kept since then stays. */
    public UUID undo(UUID id) {
        Merge merge = merges.locked(id).orElseThrow(NotFound::new);
        merge.refuseUnlessUndoable(clock.instant());
        UUID kept = merge.kept();
        UUID gone = merge.gone();
        if (merges.lock(kept, gone) == 0) {
            throw new Refused("merge-kept-gone");
        }
        merges.writeHistory();
        rows.bringBack(id);
        rows.giveBack(id, kept, gone);
        rows.restore(id, kept);
        Keepsakes keepsakes = merges.keepsakes(id);
        belongings.forEach(part -> part.giveBack(kept, gone, keepsakes));
        merges.undone(id, clock.instant());
        trail.record("people.parted", subject(kept), "", Map.of("back", gone, "merge", id));
        return gone;
    }

    /** Those that can be undone, the newest first. */
    public List<Merge> undoable() {
        return merges.undoable(clock.instant().minus(Merge.UNDOABLE));
    }

    /** Who somebody is by now, who was merged into somebody else; empty for anybody else. */
    public Optional<UUID> present(UUID gone) {
        return merges.present(gone);
    }

    /** @return of how many merges what was before is forgotten now */
    public int forget() {
        return merges.forget(clock.instant().minus(Merge.UNDOABLE), clock.instant());
    }

    private static void refuseOne(UUID kept, UUID gone) {
        if (kept.equals(gone)) {
            throw new Refused("merge-same");
        }
    }

    private boolean known(UUID id) {
        return people.find(id).isPresent() || merges.present(id).isPresent();
    }

    private Person person(UUID id) {
        Person person = people.find(id).orElseThrow(NotFound::new);
        if (person.isErased()) {
            throw new Refused("person-erased");
        }
        return person;
    }

    private static String subject(UUID person) {
        return "person " + person;
    }
}
