package org.plenary.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/**
 * The words that lists of other origin use for what we keep as keys: kinds, countries, regions and the like, as any of
 * the six languages calls them.
 */
final class Vocabulary {
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> LANGUAGES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            COUNTRIES.put(plain(country.getISO3Country()), code);
            for (Language language : Language.values()) {
                COUNTRIES.putIfAbsent(plain(country.getDisplayCountry(language.locale())), code);
            }
        }
        for (Language named : Language.values()) {
            for (Language language : Language.values()) {
                LANGUAGES.put(plain(named.locale().getDisplayLanguage(language.locale())), named.tag());
            }
        }
    }

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, String> asked = new HashMap<>();

    Vocabulary(Collection<Region> regions) {
        words.put("country", COUNTRIES);
        words.put("language", LANGUAGES);
        words.put(
                "kind",
                labelled(
                        "network.kind.",
                        List.of(OrganisationKind.values()).stream()
                                .map(OrganisationKind::key)
                                .toList()));
        words.put("status", labelled("network.status.", List.of("active", "paused", "left")));
        words.put("role", labelled("network.role.", List.of("focal-point", "delegate")));
        words.put("gender", labelled("network.gender.", List.of("female", "male", "other")));
        words.put("name_order", labelled("network.order.", List.of("given-first", "family-first")));
        Map<String, String> named = new HashMap<>();
        regions.forEach(
                region -> region.name().values().values().forEach(name -> named.put(plain(name), region.code())));
        words.put("region", named);
    }

    /** The same cells with keys in the place of words; what is no known word stays as it is. */
    Map<String, String> translated(Map<String, String> cells) {
        Map<String, String> translated = new HashMap<>(cells);
        words.forEach((field, keys) -> {
            String cell = cells.get(field);
            if (cell != null && !cell.isBlank()) {
                translated.put(field, key(field, cell, keys));
            }
        });
        return translated;
    }

    private String key(String field, String cell, Map<String, String> keys) {
        // the same few words stand in every row
        return asked.computeIfAbsent(field + ' ' + cell, k -> keys.getOrDefault(plain(cell), cell));
    }

    private static Map<String, String> labelled(String prefix, List<String> keys) {
        Map<String, String> labelled = new HashMap<>();
        for (String key : keys) {
            for (Language language : Language.values()) {
                labelled.put(plain(Texts.in(language).get(prefix + key)), key);
            }
            labelled.put(plain(key), key);
        }
        return labelled;
    }

    private static String plain(String text) {
        return Latin.of(text).replaceAll("[^a-z0-9]", "");
    }
}
