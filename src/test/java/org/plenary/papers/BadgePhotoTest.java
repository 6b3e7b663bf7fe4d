package org.plenary.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.files.Printed;
import org.plenary.files.Uploaded;
import org.plenary.language.Language;
import org.plenary.problem.Refused;
import org.plenary.registrations.Photo;
import org.plenary.registrations.Photos;

/** The photo of a participant on the badge. */
class BadgePhotoTest {
    private static final String FRAME = "240x320";

    @ParameterizedTest
    @EnumSource
    void aBadgeHasThePhotoBesideTheNameInEachLanguage(Language language) throws IOException {
        PaperView badge = PrinterTest.badgeWithPhoto(language, PrinterTest.name(language), 7);

        try (Printed printed =
                PrinterTest.look(printer(Uploaded.jpeg(900, 1200)).print(badge), "photo-" + language.tag())) {
            assertThat(printed.photos()).containsExactly(FRAME);
            assertThat(printed.codes()).containsExactlyInAnyOrder(badge.code(), badge.address());
            assertThat(printed.text()).contains(badge.reference());
            assertThat(printed.pages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onSheetsEachHasTheirOwnAndTheOthersHaveNone(Sheet sheet) throws IOException {
        Language[] languages = Language.values();
        List<PaperView> badges = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> i % 2 == 0
                        ? PrinterTest.badgeWithPhoto(languages[i % 6], PrinterTest.name(languages[i % 6]), i)
                        : PrinterTest.paper(PaperKind.BADGE, languages[i % 6], PrinterTest.name(languages[i % 6]), i))
                .toList();

        try (Printed printed = PrinterTest.look(
                printer(Uploaded.jpeg(1200, 500)).print(sheet, badges), "photo-sheet-" + sheet.key())) {
            assertThat(printed.photos()).hasSize(4).containsOnly(FRAME);
            assertThat(printed.codes()).hasSize(8);
        }
    }

    @Test
    void smallAndOddOnesFillTheFrame() throws IOException {
        for (byte[] photo : List.of(Uploaded.jpeg(9, 9), Uploaded.jpeg(1200, 1), Uploaded.jpeg(1, 1200))) {
            try (Printed printed = Printed.of(printer(photo).print(badge()))) {
                assertThat(printed.photos()).containsExactly(FRAME);
            }
        }
    }

    @Test
    void whatIsNoPictureLeavesTheBadgeAsItIsWithout() {
        PaperView without = PrinterTest.paper(PaperKind.BADGE, Language.EN, "Ana Kask", 7);

        assertThat(printer(Uploaded.html()).print(badge()))
                .isEqualTo(printer(Uploaded.jpeg(9, 9)).print(without));
    }

    @Test
    void aPhotoThatIsNotWhereItWasPutKeepsNoBadgeBack() throws IOException {
        Printer printer = PrinterTest.printer(new Photos() {
            @Override
            public Optional<Photo> newest(UUID registration) {
                throw new Refused("file-unreadable");
            }
        });

        try (Printed printed = Printed.of(printer.print(Sheet.A4_8, List.of(badge(), badge())))) {
            assertThat(printed.photos()).isEmpty();
            assertThat(printed.codes()).hasSize(2);
        }
    }

    @Test
    void aLongNameBesideThePhotoStaysOnTheBadge() throws IOException {
        for (String name :
                List.of("Maximiliana-Alexandrina von Hohenlohe-Waldenburg", "Maria ".repeat(33), "王".repeat(200))) {
            PaperView badge = PrinterTest.badgeWithPhoto(Language.EN, name.strip(), 7);
            try (Printed printed =
                    PrinterTest.look(printer(Uploaded.jpeg(900, 1200)).print(badge), "photo-long-" + name.length())) {
                assertThat(printed.pages()).isEqualTo(1);
                assertThat(printed.codes()).contains(badge.code());
            }
        }
    }

    private static PaperView badge() {
        return PrinterTest.badgeWithPhoto(Language.EN, "Ana Kask", 7);
    }

    private static Printer printer(byte[] photo) {
        return PrinterTest.printer(new Photos() {
            @Override
            public Optional<Photo> newest(UUID registration) {
                return Optional.of(new Photo(photo, Instant.EPOCH));
            }
        });
    }
}
