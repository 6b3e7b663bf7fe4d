package org.plenary.network;

import java.time.ZoneId;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** Partner organisations for tests in the plain JVM. */
public final class Partners {
    private Partners() {}

    /** The National Centre in Tallinn. */
    public static Organisation tallinn() {
        return new Organisation(new OrganisationFacts(
                "ee-national-00",
                OrganisationKind.NATIONAL_CENTRE,
                Translated.of(Language.EN, "National Centre"),
                "EE",
                "central-and-eastern-europe",
                OrganisationStatus.ACTIVE,
                Language.EN,
                ZoneId.of("Europe/Tallinn"),
                4,
                ""));
    }
}
