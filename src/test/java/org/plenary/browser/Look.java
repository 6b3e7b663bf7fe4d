package org.plenary.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.language.Language;

/** One way to open a page; once open it is looked at by day and by night. */
record Look(int width, Language language) {
    static final int PHONE = 390;
    static final int DESK = 1280;
    static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final int HEIGHT = 844;

    static Stream<Look> all() {
        return Stream.of(PHONE, DESK)
                .flatMap(width -> Stream.of(Language.EN, Language.AR).map(language -> new Look(width, language)));
    }

    /** Without motion, so that a change of scheme is not seen half-way. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language.tag())
                .setTimezoneId("Europe/Lisbon")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setIsMobile(width == PHONE)
                .setViewportSize(width, HEIGHT);
    }

    /** Where that place is in this language. */
    String address(Place place) {
        return place.address() + (place.address().contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    /** What a picture of it is called. */
    String name(Place place, ColorScheme scheme) {
        return String.join("-", place.name(), toString(), scheme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return (width == PHONE ? "phone-" : "desk-") + language.tag();
    }
}
