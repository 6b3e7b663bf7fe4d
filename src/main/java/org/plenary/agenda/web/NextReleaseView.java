package org.plenary.agenda.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.ReleaseChange;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * What the next release changes.
 *
 * @param changes by when the sessions are, or were
 * @param blocking conflicts that keep it from being published
 */
public record NextReleaseView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        int number,
        List<ReleaseChange> changes,
        List<ConflictJson> blocking,
        String name,
        List<FaultView> faults) {
    static NextReleaseView of(
            Event event,
            int number,
            List<ReleaseChange> changes,
            List<ConflictJson> conflicts,
            String name,
            List<FaultView> faults) {
        return new NextReleaseView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                number,
                changes,
                conflicts.stream()
                        .filter(conflict -> conflict.level().equals("block") && conflict.accepted() == null)
                        .toList(),
                name,
                faults);
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
