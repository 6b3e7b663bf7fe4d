package org.plenary.registrations.web;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.language.Language;

/** Countries and time zones to choose from. */
public final class PlaceNames {
    private static final Map<Language, List<Country>> COUNTRIES = new ConcurrentHashMap<>();
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
            .sorted()
            .toList();

    private PlaceNames() {}

    /** @param code ISO 3166-1 alpha-2 */
    public record Country(String code, String name) {}

    /** By their names in that language. */
    public static List<Country> countries(Language language) {
        return COUNTRIES.computeIfAbsent(language, PlaceNames::named);
    }

    /** Place names of the zone database, in alphabetical order. */
    public static List<String> zones() {
        return ZONES;
    }

    private static List<Country> named(Language language) {
        Comparator<Object> order = Collator.getInstance(language.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language.locale())))
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
    }
}
