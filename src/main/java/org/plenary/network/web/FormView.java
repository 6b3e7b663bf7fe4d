package org.plenary.network.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * The form of an organisation or of a person, as it was filled in.
 *
 * @param id of what is edited; empty for a new one
 * @param title what the page is about
 * @param organisations code and name of every one, to choose from
 */
public record FormView(
        Optional<String> id,
        Translated title,
        Map<String, String> values,
        Choices choices,
        List<Known> organisations,
        List<FaultView> faults) {
    /** An organisation to choose. */
    public record Known(String code, Translated name) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with a field. */
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    /** Every place name of the zone database, and the one that stands there already. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals(value("time_zone"))
                        || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
                .sorted()
                .toList();
    }

    /** ISO 3166-1 codes. */
    public List<String> countries() {
        return Arrays.asList(java.util.Locale.getISOCountries());
    }
}
