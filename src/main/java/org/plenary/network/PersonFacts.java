package org.plenary.network;

import java.time.ZoneId;
import java.util.Set;
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
}
