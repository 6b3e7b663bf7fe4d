package org.plenary.events.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.web.FaultView;

/**
 * The event form.
 *
 * @param event slug of the event that is edited; empty for a new one
 * @param zones every place name of the zone database, by name
 */
public record EventFormView(
        Optional<String> event,
        boolean published,
        EventForm form,
        List<Choice> series,
        List<Choice> regions,
        List<String> modes,
        List<String> zones,
        List<FaultView> faults) {
    /** A value and its label. */
    public record Choice(String value, Translated label) {}

    static EventFormView of(
            Optional<String> event,
            boolean published,
            EventForm form,
            Events events,
            Network network,
            List<FaultView> faults) {
        return new EventFormView(
                event,
                published,
                form,
                events.series().stream()
                        .map(series -> new Choice(series.slug(), series.name()))
                        .toList(),
                network.regions().stream()
                        .map(region -> new Choice(region.code(), region.name()))
                        .toList(),
                java.util.Arrays.stream(Mode.values()).map(Mode::key).toList(),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id ->
                                id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
                        .sorted()
                        .toList(),
                faults);
    }

    /** What is wrong with a field. */
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
