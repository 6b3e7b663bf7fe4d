package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.files.Printed;

/** Where an official letter is checked: one that holds, one that was given up, and none. */
final class LetterPlaces {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+/v/[A-Za-z0-9_-]{24}");

    private LetterPlaces() {}

    static List<Place> of(String holding, String over) {
        return List.of(
                Place.at("letter-holds", holding),
                Place.at("letter-over", over),
                Place.at("letter-unknown", "/v/AAAAAAAAAAAAAAAAAAAAAAAA"));
    }

    /** The invitee gets their letter. @return the address that stands on it */
    static String address(Scene scene, String invitation) {
        Window window = scene.visitor().opens(invitation + "?lang=en");
        Download letter = window.page().waitForDownload(() -> window.presses("Letter of invitation (PDF)"));
        assertThat(letter.suggestedFilename()).endsWith(".pdf");
        try (Printed printed = Printed.of(Files.readAllBytes(letter.path()))) {
            Matcher address = ADDRESS.matcher(printed.text());
            assertThat(address.find()).as(printed.text()).isTrue();
            return address.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
