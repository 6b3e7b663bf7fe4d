package org.plenary.network;

import java.time.ZoneId;
import org.plenary.language.Language;

/**
 * All that is said of a person, by the mail address.
 *
 * @param organisation code of the organisation
 * @param familyFirst whether the family name is written before the given name
 * @param gender as declared by the person, or empty
 */
record PersonFacts(
        String organisation,
        String honorific,
        String givenName,
        String familyName,
        boolean familyFirst,
        String gender,
        String position,
        String email,
        Language language,
        ZoneId zone,
        boolean focalPoint) {}
