package org.plenary.browser;

import java.time.ZoneId;
import org.plenary.language.Language;

/** People of the sample who are invited in the tests. */
enum Person {
    MARIAM(
            "Mariam Rakotomalala",
            "Capital University, Madagascar",
            "focal.point@mg-higher-01.example",
            Language.FR,
            "Indian/Antananarivo"),
    HELENE(
            "Hélène Diallo",
            "Capital University, Djibouti",
            "focal.point@dj-higher-01.example",
            Language.FR,
            "Africa/Djibouti"),
    MARYAM(
            "مريم القاسم",
            "Capital University, Sudan",
            "focal.point@sd-higher-01.example",
            Language.AR,
            "Africa/Khartoum"),
    DEWI(
            "Dewi Pratama",
            "National Centre of Indonesia",
            "focal.point@id-national-00.example",
            Language.EN,
            "Asia/Jakarta"),
    HAFIZ(
            "Hafiz Pratama",
            "National Centre of Indonesia",
            "delegate@id-national-00.example",
            Language.EN,
            "Asia/Jakarta");

    final String fullName;
    final String organisation;
    final String email;
    final Language language;
    final ZoneId zone;

    Person(String fullName, String organisation, String email, Language language, String zone) {
        this.fullName = fullName;
        this.organisation = organisation;
        this.email = email;
        this.language = language;
        this.zone = ZoneId.of(zone);
    }
}
