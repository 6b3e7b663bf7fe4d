package org.plenary.network;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** All that is said of an organisation, by its code. */
public record OrganisationFacts(
        String code,
        OrganisationKind kind,
        Translated name,
        String country,
        String region,
        OrganisationStatus status,
        Language language,
        ZoneId zone,
        int seats,
        String website) {
    /** By the names of the columns of a list. */
    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("organisation_id", code);
        for (Language each : Language.values()) {
            cells.put("name_" + each.tag(), name.exactly(each).orElse(""));
        }
        cells.put("kind", kind.key());
        cells.put("country", country);
        cells.put("region", region);
        cells.put("status", status.key());
        cells.put("language", language.tag());
        cells.put("time_zone", zone.getId());
        cells.put("seats", String.valueOf(seats));
        cells.put("website", website);
        return cells;
    }
}
