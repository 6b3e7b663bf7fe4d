package org.plenary.network;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.language.Language;

/**
 * All that is said of a person.
 *
 * @param organisation code of the organisation
 * @param familyFirst whether the family name is written before the given name
 * @param gender as declared by the person, or empty
 * @param email the preferred address
 * @param others further addresses
 */
public record PersonFacts(
        String organisation,
        String honorific,
        String givenName,
        String familyName,
        boolean familyFirst,
        String gender,
        String position,
        String email,
        Set<String> others,
        Language language,
        ZoneId zone,
        boolean focalPoint) {
    public PersonFacts {
        others = Set.copyOf(others);
    }

    /** In the order in which the person writes it. */
    public String name() {
        return (familyFirst ? familyName + " " + givenName : givenName + " " + familyName).strip();
    }

    /** By the names of the columns of a list. */
    public Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("organisation_id", organisation);
        cells.put("honorific", honorific);
        cells.put("given_name", givenName);
        cells.put("family_name", familyName);
        cells.put("name_order", familyFirst ? "family-first" : "given-first");
        cells.put("gender", gender);
        cells.put("position", position);
        cells.put("email", email);
        cells.put("other_emails", String.join(";", new TreeSet<>(others)));
        cells.put("language", language.tag());
        cells.put("time_zone", zone.getId());
        cells.put("role", focalPoint ? "focal-point" : "delegate");
        return cells;
    }
}
