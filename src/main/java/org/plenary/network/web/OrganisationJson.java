package org.plenary.network.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.language.TextJson;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationFacts;

/**
 * An organisation for machines. What is left out when one is described stays as it is.
 *
 * @param name by language tag
 * @param country ISO 3166-1 alpha-2
 * @param since the day since which what is said holds; without one, it is a correction
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"code\":\"zm-national-00\",\"kind\":\"national-centre\",\"name\":{\"en\":\"National Centre of Zambia\"},\"country\":\"ZM\",\"region\":\"africa\",\"status\":\"active\",\"language\":\"en\",\"zone\":\"Africa/Lusaka\",\"seats\":4}")
public record OrganisationJson(
        @Nullable String id,
        @Nullable String code,
        @Nullable String kind,
        @Nullable Map<String, String> name,
        @Nullable String country,
        @Nullable String region,
        @Nullable String status,
        @Nullable String language,
        @Nullable String zone,
        @Nullable Integer seats,
        @Nullable String website,
        @Nullable String since) {
    static OrganisationJson of(Organisation organisation) {
        OrganisationFacts facts = organisation.facts();
        return new OrganisationJson(
                organisation.id().toString(),
                facts.code(),
                facts.kind().key(),
                TextJson.write(facts.name()),
                facts.country(),
                facts.region(),
                facts.status().key(),
                facts.language().tag(),
                facts.zone().getId(),
                facts.seats(),
                facts.website().isEmpty() ? null : facts.website(),
                organisation.since().map(Object::toString).orElse(null));
    }

    /** By the names of the columns of a list. */
    Map<String, String> said() {
        Map<String, String> said = Said.of(
                "organisation_id", code,
                "kind", kind,
                "country", country,
                "region", region,
                "status", status,
                "language", language,
                "time_zone", zone,
                "seats", seats,
                "website", website,
                "since", since);
        if (name != null) {
            TextJson.read("name", name).values().forEach((tag, text) -> said.put("name_" + tag.tag(), text));
        }
        return said;
    }
}
