package org.plenary.registrations.web;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plenary.language.Language;

/**
 * Countries and time zones to choose from, as options of a select. They are long lists on a page for a slow line, and
 * therefore markup made here once, without what HTML does not need: no quotation marks, no closing tags.
 */
public final class PlaceNames {
    private static final Map<Language, String> COUNTRIES = new ConcurrentHashMap<>();
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z0-9_/+-]+|UTC"))
            .sorted()
            .toList();
    private static final String ZONE_OPTIONS =
            ZONES.stream().map(id -> "<option>" + id + "\n").collect(Collectors.joining());

    private PlaceNames() {}

    private record Country(String code, String name) {}

    /**
     * By their names in that language.
     *
     * @param chosen ISO 3166-1 alpha-2, or anything else for none
     */
    public static String countries(Language language, String chosen) {
        String all = COUNTRIES.computeIfAbsent(language, PlaceNames::named);
        return all.replace("<option value=" + chosen + ">", "<option value=" + chosen + " selected>");
    }

    /** Place names of the zone database, in alphabetical order. */
    public static String zones(String chosen) {
        return ZONE_OPTIONS.replace("<option>" + chosen + "\n", "<option selected>" + chosen + "\n");
    }

    public static boolean hasZone(String id) {
        return ZONES.contains(id);
    }

    private static String named(Language language) {
        Comparator<Object> order = Collator.getInstance(language.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(language.locale())))
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .map(country -> "<option value=" + country.code() + ">" + escaped(country.name()))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;");
    }
}
