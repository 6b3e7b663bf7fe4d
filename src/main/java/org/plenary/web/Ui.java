package org.plenary.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Language;
import org.plenary.language.LanguageNames;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.language.Translated;

/** What every template may ask: texts and dates in the visitor's language, addresses of assets, who is signed in. */
public record Ui(
        Language language,
        Optional<ZoneId> zone,
        Optional<String> name,
        Set<String> roles,
        String path,
        Optional<String> notice,
        String networkName,
        String baseUrl,
        Instant now) {

    /** Whether the signed-in person holds one of the roles for any event; an administrator holds them all. */
    public boolean may(String... wanted) {
        return roles.contains("administrator") || Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** The same for a reader of another language. */
    public Ui speaking(Language other) {
        return new Ui(other, zone, name, roles, path, notice, networkName, baseUrl, now);
    }

    /** The text of a key; arguments are given as name, value, name, value. */
    public String t(String key, Object... arguments) {
        return Texts.in(language).get(key, arguments);
    }

    public String in(Translated text) {
        return text.in(language);
    }

    /** For the {@code lang} attribute where a text may not be in the page's language. */
    public String langOf(Translated text) {
        return text.spokenIn(language).tag();
    }

    public Times times() {
        return new Times(language);
    }

    public String day(Instant at, ZoneId in) {
        return times().day(at, in);
    }

    public String shortDay(LocalDate date) {
        return times().shortDay(date);
    }

    public String moment(Instant at, ZoneId in) {
        return times().moment(at, in);
    }

    /** The name of a country in the visitor's language. */
    public String country(String code) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }

    /** The name of a language in the visitor's. */
    public String languageName(String code) {
        return LanguageNames.name(code, language);
    }

    /** The same of several, as a list in words. */
    public String languageNames(List<String> codes) {
        return LanguageNames.list(codes, language);
    }

    public String asset(String name) {
        return Assets.address(name);
    }

    /** The address of this very page in another language. */
    public String pathIn(Language other) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + other.tag();
    }
}
