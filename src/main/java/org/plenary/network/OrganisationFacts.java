package org.plenary.network;

import java.time.ZoneId;
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
        String website) {}
