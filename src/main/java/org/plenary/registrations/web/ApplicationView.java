package org.plenary.registrations.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.network.Region;
import org.plenary.web.FaultView;

/**
 * The page on which anybody asks to be registered for an event.
 *
 * @param open whether it is still time to
 * @param until last day to ask, at the venue; empty for until the event is over
 * @param approval whether staff decide about each
 */
public record ApplicationView(
        String event,
        Translated title,
        boolean open,
        Optional<LocalDate> until,
        ZoneId venueZone,
        boolean approval,
        List<Choice> regions,
        ApplicationForm form,
        List<FaultView> faults) {
    /** A region and its name. */
    public record Choice(String code, Translated name) {}

    static ApplicationView of(
            Event event, boolean open, List<Region> regions, ApplicationForm form, List<FaultView> faults) {
        return new ApplicationView(
                event.slug(),
                event.title(),
                open,
                event.openTerms().until(),
                event.zone(),
                event.openTerms().approval(),
                regions.stream()
                        .map(region -> new Choice(region.code(), region.name()))
                        .toList(),
                form,
                faults);
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
