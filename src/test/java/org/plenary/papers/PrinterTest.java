package org.plenary.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.papers.PaperKind.BADGE;
import static org.plenary.papers.PaperKind.CERTIFICATE;
import static org.plenary.papers.PaperKind.CONFIRMATION;
import static org.plenary.papers.PaperKind.VISA_LETTER;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.events.Mode;
import org.plenary.files.Pdf;
import org.plenary.files.Printed;
import org.plenary.files.Reference;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.registrations.Photos;

/** Papers as they come out of the printer: each kind in each language, and names of every script. */
class PrinterTest {
    private static final String CHECK = "https://meetings.example/v/AbCdEfGh0123456789-_AbCd";
    private static final UUID REGISTRATION = UUID.fromString("7e6a1d0e-0a55-4d8c-9a9f-1b2c3d4e5f60");
    private static final String CODE = "PLENARY:7E6A1D0E0A554D8C9A9F1B2C3D4E5F60";
    private static final Map<String, String> PASSPORT = Map.of(
            "passport-name", "KHATIB MARYAM",
            "nationality", "EG",
            "birth-date", "1984-03-09",
            "passport-number", "A12345678",
            "passport-expiry", "2033-01-31");

    private final Printer printer = printer(new Photos());

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(PaperKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void eachKindReadsInEachLanguage(PaperKind kind, Language language) throws IOException {
        PaperView paper = paper(kind, language, name(language), 7);
        try (Printed printed = look(printer.print(paper), kind.key() + "-" + language.tag())) {
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.language()).isEqualTo(language.tag());
            assertThat(printed.isTagged()).isTrue();
            assertThat(printed.title())
                    .isEqualTo(Texts.in(language).get("papers.kind." + kind.key()) + " " + paper.reference());
            assertThat(printed.glyphsMissing()).isZero();
            assertThat(printed.text()).contains(paper.reference(), CHECK).doesNotContain("\uFFFD", "papers.");
            if (kind == BADGE) {
                assertThat(printed.codes()).containsExactlyInAnyOrder(CODE, CHECK);
            } else {
                assertThat(printed.codes()).containsExactly(CHECK);
            }
            if (kind == VISA_LETTER) {
                assertThat(printed.text()).contains("KHATIB MARYAM", "A12345678");
            } else if (language != Language.AR) {
                assertThat(printed.text().replaceAll("\\s+", " ")).contains(name(language));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void badgesLieOnTheirSheetInOrder(Sheet sheet) throws IOException {
        List<PaperView> badges = new ArrayList<>();
        Language[] languages = Language.values();
        IntStream.rangeClosed(1, 11)
                .forEach(i -> badges.add(
                        paper(BADGE, languages[i % languages.length], name(languages[i % languages.length]), i)));

        try (Printed printed = look(printer.print(sheet, badges), "sheet-" + sheet.key())) {
            assertThat(printed.pages()).isEqualTo((11 + sheet.each() - 1) / sheet.each());
            assertThat(printed.codes()).hasSize(11).containsOnly(CODE);
            assertThat(printed.text())
                    .contains(IntStream.rangeClosed(1, 11)
                            .mapToObj(i -> "DIALOGUE-2027/B-%04d".formatted(i))
                            .toArray(String[]::new));
            assertThat(printed.glyphsMissing()).isZero();
        }
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "Zoe\u0308 Mu\u0308ller-Lu\u0308denscheidt",
                "Ana \u202EksaK\u202C",
                "Ana 😀 Kask",
                "a\u0301\u0327\u0300\u0302\u0303".repeat(8),
                "Wolfeschlegelsteinhausenbergerdorff".repeat(6).substring(0, 200),
                "Maria ".repeat(33).strip(),
                "مريم ".repeat(40).strip(),
                "王".repeat(200),
                "<b>Ana</b> & \"Kask\"",
                "عبد الرحمن بن محمد Kask 王小明",
                "پریا کیانی ژاله گلچین",
                "ٹھیک ہے زبیدہ بڑی");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void noNameBreaksAPaper(String name) throws IOException {
        for (PaperKind kind : List.of(CONFIRMATION, CERTIFICATE, BADGE)) {
            PaperView paper = paper(kind, Language.EN, name, 3);
            try (Printed printed =
                    look(printer.print(paper), "hostile-" + kind.key() + "-" + Math.floorMod(name.hashCode(), 1000))) {
                assertThat(printed.pages()).isEqualTo(1);
                assertThat(printed.codes()).contains(kind == BADGE ? CODE : CHECK);
                assertThat(printed.text()).contains(paper.reference());
            }
        }
        try (Printed sheet = look(
                printer.print(
                        Sheet.A4_8, List.of(paper(BADGE, Language.EN, name, 1), paper(BADGE, Language.EN, "Ana", 2))),
                "hostile-sheet-" + Math.floorMod(name.hashCode(), 1000))) {
            assertThat(sheet.pages()).isEqualTo(1);
            assertThat(sheet.codes()).hasSize(2);
        }
    }

    @Test
    void aNameDoesNotTurnRoundWhatStandsBesideIt() throws IOException {
        try (Printed printed = Printed.of(printer.print(paper(CERTIFICATE, Language.EN, "Ana \u202EksaK", 3)))) {
            assertThat(printed.text().replaceAll("\\s+", " "))
                    .contains("certifies that Ana ksaK of National Centre attended");
        }
    }

    @Test
    void manyLettersAreOneFile() throws IOException {
        List<PaperView> papers = new ArrayList<>();
        for (Language language : Language.values()) {
            papers.add(paper(CERTIFICATE, language, name(language), papers.size() + 1));
        }

        try (Printed printed = Printed.of(printer.print(papers))) {
            assertThat(printed.pages()).isEqualTo(6);
            assertThat(printed.text()).contains("Ана Каск", "王 小明", "DIALOGUE-2027/A-0006");
            assertThat(printed.glyphsMissing()).isZero();
        }
    }

    @Test
    void theSamePaperIsTheSameFile() {
        PaperView paper = paper(BADGE, Language.AR, name(Language.AR), 1);

        assertThat(printer.print(paper)).isEqualTo(printer.print(paper));
    }

    static String name(Language language) {
        return switch (language) {
            case AR -> "مريم الخطيب";
            case ZH -> "王 小明";
            case EN -> "Dr Ana Kask";
            case FR -> "Hélène Œuvray";
            case RU -> "Ана Каск";
            case ES -> "José Ñúñez";
        };
    }

    static PaperView paper(PaperKind kind, Language language, String name, int number) {
        Map<String, String> more = switch (kind) {
            case VISA_LETTER -> PASSPORT;
            case CERTIFICATE -> Map.of("sessions", "5");
            case CONFIRMATION, BADGE -> Map.of();
        };
        return paper(kind, language, name, number, more);
    }

    static PaperView badgeWithPhoto(Language language, String name, int number) {
        return paper(BADGE, language, name, number, Map.of("photo", "the digest of it"));
    }

    private static PaperView paper(
            PaperKind kind, Language language, String name, int number, Map<String, String> more) {
        PaperFacts facts = new PaperFacts(
                kind,
                language,
                kind == VISA_LETTER ? "KHATIB MARYAM" : name,
                "",
                language == Language.AR ? "المركز الوطني" : "National Centre",
                "EE",
                language == Language.AR ? "حوار تالين" : "Dialogue of Tallinn",
                LocalDate.of(2027, 6, 2),
                LocalDate.of(2027, 6, 4),
                "Tallinn",
                Mode.ON_SITE,
                more);
        Issue issue = new Issue(
                new Reference("dialogue-2027", kind.series(), number),
                Instant.parse("2027-04-02T08:00:00Z"),
                ZoneId.of("Europe/Tallinn"),
                REGISTRATION);
        return PaperView.of(issue, facts, "Partnership Network", CHECK);
    }

    /** With {@code -Dplenary.pictures} the pages can be looked at in {@code target/papers}. */
    static Printed look(byte[] file, String name) throws IOException {
        Printed printed = Printed.of(file);
        if (System.getProperty("plenary.pictures") != null) {
            File folder = new File("target/papers");
            folder.mkdirs();
            for (int page = 0; page < printed.pages(); page++) {
                ImageIO.write(printed.picture(page), "png", new File(folder, name + "-" + page + ".png"));
            }
        }
        return printed;
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container is here to do it
    static Printer printer(Photos photos) {
        Printer printer = new Printer();
        printer.pdf = new Pdf();
        printer.portraits = new Portraits();
        printer.portraits.photos = photos;
        return printer;
    }
}
