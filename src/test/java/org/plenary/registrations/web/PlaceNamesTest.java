package org.plenary.registrations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;

class PlaceNamesTest {
    private static final String SCRIPT = "EE><script>alert(1)</script>";

    @Test
    void countriesStandByTheirNamesAndOneIsChosen() {
        assertThat(PlaceNames.countries(Language.EN, "EE"))
                .containsSubsequence("<option value=AF>Afghanistan", "<option value=EE selected>Estonia<")
                .contains("Bosnia &amp; Herzegovina")
                .containsOnlyOnce("selected");
        assertThat(PlaceNames.countries(Language.FR, "")).contains(">Estonie<").doesNotContain("selected");
    }

    @Test
    void oneZoneIsChosenAndNotTheOneWhoseNameGoesOn() {
        assertThat(PlaceNames.zones("Africa/Khartoum"))
                .containsOnlyOnce("selected")
                .contains("<option selected>Africa/Khartoum\n");
        assertThat(PlaceNames.zones("America/Indiana")).doesNotContain("selected");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedNeverBecomesMarkup(Language language) {
        assertThat(PlaceNames.countries(language, SCRIPT)).doesNotContain("script");
        assertThat(PlaceNames.zones(SCRIPT)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Africa/Nairobi", "UTC"})
    void whatIsAZoneIsKnown(String id) {
        assertThat(PlaceNames.hasZone(id)).isTrue();
        assertThat(PlaceNames.hasZone(SCRIPT)).isFalse();
    }
}
