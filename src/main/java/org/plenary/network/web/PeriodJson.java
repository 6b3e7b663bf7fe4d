package org.plenary.network.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.language.TextJson;
import org.plenary.network.OrganisationPeriod;

/**
 * What an organisation was for a time.
 *
 * @param since its first day; absent when nobody knows of an earlier time
 * @param until the first day after it; absent for the present
 */
@Schema(
        example =
                "{\"name\":{\"en\":\"Institute of Lusaka\"},\"kind\":\"training-centre\",\"country\":\"ZM\",\"region\":\"africa\",\"status\":\"active\",\"until\":\"2025-01-01\"}")
public record PeriodJson(
        Map<String, String> name,
        String kind,
        String country,
        String region,
        String status,
        @Nullable String since,
        @Nullable String until) {
    static PeriodJson of(OrganisationPeriod period) {
        return new PeriodJson(
                TextJson.write(period.name()),
                period.kind().key(),
                period.country(),
                period.region(),
                period.status().key(),
                period.since().map(Object::toString).orElse(null),
                period.until().map(Object::toString).orElse(null));
    }
}
