package org.plenary.network.web;

import java.util.List;
import java.util.Map;
import org.plenary.language.Translated;
import org.plenary.network.Found;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationFilter;

/**
 * Organisations that a filter lets through.
 *
 * @param query the filter as it stands in an address
 */
public record OrganisationsView(
        Map<String, String> filter, String query, Choices choices, List<Line> lines, Stretch stretch) {
    /** One organisation. */
    public record Line(
            String id, String code, Translated name, String kind, String country, Translated region, String status) {
        static Line of(Organisation organisation, Choices choices) {
            return new Line(
                    organisation.id().toString(),
                    organisation.code(),
                    organisation.name(),
                    organisation.kind().key(),
                    organisation.country(),
                    choices.region(organisation.region()),
                    organisation.status().key());
        }
    }

    static OrganisationsView of(
            OrganisationFilter filter, Choices choices, Found<Organisation> found, Stretch stretch) {
        return new OrganisationsView(
                filter.values(),
                Sent.query(filter.values()),
                choices,
                found.rows().stream()
                        .map(organisation -> Line.of(organisation, choices))
                        .toList(),
                stretch);
    }

    public String value(String key) {
        return filter.getOrDefault(key, "");
    }
}
