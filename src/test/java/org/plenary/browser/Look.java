package org.plenary.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.language.Language;

/** One way to look at a page. */
record Look(int width, ColorScheme scheme, Language language) {
    static final int PHONE = 390;
    static final int DESK = 1280;

    private static final int HEIGHT = 844;

    static Stream<Look> all() {
        return Stream.of(PHONE, DESK)
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> Stream.of(Language.EN, Language.AR)
                                .map(language -> new Look(width, scheme, language))));
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language.tag())
                .setTimezoneId("Europe/Lisbon")
                .setColorScheme(scheme)
                .setIsMobile(width == PHONE)
                .setViewportSize(width, HEIGHT);
    }

    @Override
    public String toString() {
        List<String> words = Arrays.asList(
                width == PHONE ? "phone" : "desk", scheme.name().toLowerCase(Locale.ROOT), language.tag());
        return String.join("-", words);
    }
}
