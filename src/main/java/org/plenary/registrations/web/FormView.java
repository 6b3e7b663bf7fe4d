package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * The questions of an event as one participant answers them.
 *
 * @param open whether anything can be answered
 * @param draftedAt when a draft was kept; empty when there is none
 * @param zone the participant's
 */
public record FormView(
        String token,
        Translated title,
        String name,
        String mode,
        List<SectionView> sections,
        boolean open,
        boolean cancelled,
        boolean sent,
        Optional<Instant> draftedAt,
        ZoneId zone,
        List<FaultView> faults) {
    /** Whether any field takes a file. */
    public boolean takesFiles() {
        return sections.stream().flatMap(section -> section.fields().stream()).anyMatch(FieldView::takesFile);
    }

    /** What the field of a fault asks. */
    public Translated label(String field) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(asked -> asked.name().equals(field))
                .map(FieldView::label)
                .findFirst()
                .orElse(Translated.empty());
    }

    /** What is wrong with the form as a whole, and not with one of its fields. */
    public List<FaultView> general() {
        return faults.stream().filter(fault -> label(fault.field()).isEmpty()).toList();
    }
}
