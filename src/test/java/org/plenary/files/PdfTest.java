package org.plenary.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.language.Language;

/** Pages become PDF files that anybody can read, with nothing but what stands in them. */
class PdfTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");
    private final Pdf pdf = new Pdf();

    @Test
    void theDocumentIsTaggedAndSaysItsTitleItsLanguageAndItsDay() throws IOException {
        try (Printed printed = printed(Language.FR, "<h1>Lettre</h1><p>Où ça ?</p>")) {
            assertThat(printed.title()).isEqualTo("Tallinn & al.");
            assertThat(printed.language()).isEqualTo("fr");
            assertThat(printed.isTagged()).isTrue();
            assertThat(printed.metadata())
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Tallinn &amp; al.", "About Tallinn");
            assertThat(printed.made()).isEqualTo("D:20261125080000Z");
        }
    }

    @Test
    void latinCyrillicAndGreekKeepTheirSigns() throws IOException {
        String text = "Nguyễn Thị Ánh, Þórður, Łódź, Žižek, Çağrı, Ångström, Съезд, Ґанна, Αθήνα, №, “–”";
        try (Printed printed = printed(Language.EN, "<p>" + text + "</p>")) {
            assertThat(printed.text()).isEqualTo(text);
            assertThat(printed.glyphsMissing()).isZero();
            assertThat(printed.fonts()).containsOnlyKeys("NotoSans-Regular").containsValue(true);
        }
    }

    @Test
    void arabicIsJoinedAndRunsFromRightToLeft() throws IOException {
        try (Printed printed = printed(Language.AR, "<p>دعوة 2026</p>")) {
            // teh marbuta and dal stand alone, waw is joined to the ain before it, which begins
            assertThat(printed.drawn()).isEqualTo("2026 \u0629\uFEEE\uFECB\u062F");
            assertThat(printed.fonts()).containsKey("NotoNaskhArabic-Regular").doesNotContainValue(false);
            assertThat(printed.glyphsMissing()).isZero();
        }
    }

    @Test
    void arabicVowelSignsDoNotPushLettersApart() throws IOException {
        try (Printed printed = printed(Language.AR, "<p>حضوريًّا</p>");
                Printed plain = printed(Language.AR, "<p>حضوريا</p>")) {
            assertThat(printed.drawn()).isEqualTo(plain.drawn());
        }
    }

    @Test
    void signsThatOnlyDirectTextAreNotDrawn() throws IOException {
        try (Printed printed = printed(Language.AR, "<p>\u200F\u2066Tallinn\u2069، \u200E+2</p>")) {
            assertThat(printed.drawn()).contains("Tallinn").doesNotContain("\uFFFD");
            assertThat(printed.glyphsMissing()).isZero();
        }
    }

    @Test
    void chineseJapaneseKoreanAndThaiAreThere() throws IOException {
        String text = "王小明 龍應台 サトウ・ひろし 김민준 สมชาย";
        try (Printed printed = printed(Language.ZH, "<p>" + text + "</p>")) {
            assertThat(printed.text()).isEqualTo(text);
            assertThat(printed.glyphsMissing()).isZero();
            assertThat(printed.fonts().values()).containsOnly(true);
        }
    }

    @Test
    void aSignThatNoFontHasIsSeenToBeMissing() throws IOException {
        try (Printed printed = printed(Language.EN, "<p>Name: አበበ 😀.</p>")) {
            assertThat(printed.text()).isEqualTo("Name: \uFFFD\uFFFD\uFFFD \uFFFD.");
        }
    }

    @Test
    void signsThatMustNotBeInXmlAreLeftOut() throws IOException {
        try (Printed printed = printed(Language.EN, "<p>An\u0001a\u000B Ka\uD800sk</p>")) {
            assertThat(printed.text()).isEqualTo("Ana Kask");
        }
    }

    @Test
    void theSamePageIsTheSameFile() {
        byte[] first = pdf.of(page("<p>دعوة 邀请函 invitation</p>"), Language.EN, MORNING);
        byte[] second = pdf.of(page("<p>دعوة 邀请函 invitation</p>"), Language.EN, MORNING);
        byte[] other = pdf.of(page("<p>دعوة 邀请函 invitation!</p>"), Language.EN, MORNING);

        assertThat(second).isEqualTo(first).isNotEqualTo(other);
    }

    @Test
    void nothingOutsideIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'secret' }");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";

        String style = "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/><style>@import url(" + secret.toUri()
                + "); @font-face { font-family: x; src: url(" + there + "x.ttf) } p { background: url(" + there
                + "x.png) } h1 { font-family: x, 'Noto Sans' }</style>";
        String page = page("<h1>Plain</h1><p>More</p><img alt=\"x\" src=\"" + there
                        + "y.png\"/><img alt=\"x\" src=\"" + secret.toUri() + "\"/><object data=\"" + there
                        + "\"></object><a href=\"" + there + "\">There</a>")
                .replace("</head>", style + "</head>");

        try (Printed printed = Printed.of(pdf.of(page, Language.EN, MORNING))) {
            assertThat(printed.text()).contains("Plain", "More", "There").doesNotContain("secret");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aPageCannotBringEntities() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + page("<p>&x;</p>");

        assertThatThrownBy(() -> pdf.of(page, Language.EN, MORNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aCodeIsReadFromThePage() throws IOException {
        String address = "https://meetings.example/v/AbCdEfGh0123456789-_AbCd";
        String object = "<object type=\"image/x-qr\" data=\"" + address
                + "\" alt=\"Code\" title=\"Code\" style=\"width: 24mm; height: 24mm\"></object>";
        try (Printed printed = printed(Language.EN, "<p>Before</p>" + object)) {
            assertThat(printed.codes()).containsExactly(address);
            assertThat(printed.isTagged()).isTrue();
        }
        try (Printed other = printed(Language.EN, "<p>Before</p>" + object.replace("x-qr", "png"))) {
            assertThat(other.codes()).isEmpty();
        }
    }

    @Test
    void documentsArePutTogetherWithTheirTags() throws IOException {
        byte[] one = pdf.of(page("<p>دعوة 邀请函 one</p>"), Language.EN, MORNING);
        byte[] two = pdf.of(page(Language.FR, "<p>deux</p>"), Language.FR, MORNING);

        assertThat(pdf.bind(List.of(one))).isEqualTo(one);
        try (Printed both = Printed.of(pdf.bind(List.of(one, two, one)))) {
            assertThat(both.pages()).isEqualTo(3);
            assertThat(both.text()).contains("one", "deux", "邀请函");
            assertThat(both.isTagged()).isTrue();
            assertThat(both.title()).isEqualTo("Tallinn & al.");
            assertThat(both.glyphsMissing()).isZero();
        }
    }

    private Printed printed(Language language, String body) throws IOException {
        return Printed.of(pdf.of(page(language, body), language, MORNING));
    }

    private static String page(String body) {
        return page(Language.EN, body);
    }

    private static String page(Language language, String body) {
        return "<html lang=\"" + language.tag() + "\" dir=\"" + language.direction()
                + "\"><head><title>Tallinn &amp; al.</title><meta name=\"subject\" content=\"About Tallinn\"/></head><body>"
                + body + "</body></html>";
    }
}
