package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.language.Language;

/** Every page, on a phone and at a desk, light and dark, from left to right and from right to left. */
@ExtendWith(Backstage.class)
class LookBrowserIT {
    private static final int MOST_BYTES = 60_000;
    /** For who works on some pages only: a pattern that their names hold. */
    private static final Pattern WANTED = Pattern.compile(System.getProperty("plenary.places", ""));

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleAndFits(Scene scene) {
        Places places = scene.places(folder);
        SideBySide visitor = new SideBySide(scene, options -> options);
        SideBySide organiser = new SideBySide(scene, options -> options.setStorageState(scene.staff()));
        return Stream.concat(
                Stream.concat(places.publicly().stream(), places.invitee().stream())
                        .filter(LookBrowserIT::isWanted)
                        .map(place -> looksGood(place, visitor)),
                places.desk().stream().filter(LookBrowserIT::isWanted).map(place -> looksGood(place, organiser)));
    }

    private static boolean isWanted(Place place) {
        return WANTED.matcher(place.name()).find();
    }

    @Test
    void whatAnInviteeOpensIsLight(Scene scene) {
        Places places = scene.places(folder);
        Map<Place, List<Request>> requests = new LinkedHashMap<>();
        List<Page> pages = new ArrayList<>();

        Stream.concat(places.invitee().stream(), places.publicly().stream()).forEach(place -> {
            Window phone = scene.phone(Language.EN, Person.DEWI.zone);
            phone.page().onRequest(requests.computeIfAbsent(place, opened -> new ArrayList<>())::add);
            pages.add(phone.opens(place.address()).page());
        });
        pages.forEach(page -> page.waitForLoadState(LoadState.NETWORKIDLE));

        assertThat(requests).hasSize(pages.size()).allSatisfy((place, sent) -> {
            assertThat(sent).anyMatch(request -> request.url().contains("plenary.css"));
            assertThat(sent.stream()
                            .mapToInt(request -> request.sizes().responseBodySize)
                            .sum())
                    .isBetween(1, MOST_BYTES);
        });
    }

    private static DynamicTest looksGood(Place place, SideBySide person) {
        return DynamicTest.dynamicTest(
                place.name(), () -> assertThat(person.findings(place)).isEmpty());
    }
}
