package org.plenary.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalReaderTest {
    private static final String ANA = "ana@school.example";
    private static final String BACK = "bounce+00ff@plenary.example";
    private static final String ID = "<invitation.6f1d2c3b-0000-4000-8000-00000000abcd@plenary.example>";
    private static final int ROUNDS = 300;
    private static final int MANY = 50_000;

    private final Reports reports = Reports.about(BACK, ANA, ID);

    @Test
    void aReportOfPostfixSaysWhatBecameOfWhichMessage() {
        Arrival report = Reports.read(reports.dead());

        assertThat(report.key()).isEqualTo(reports.ownId());
        assertThat(report.subject()).isEqualTo("Undelivered Mail Returned to Sender");
        assertThat(report.recipients()).containsExactly(BACK);
        assertThat(report.references()).containsExactly(ID);
        assertThat(report.statuses())
                .containsExactly(new DeliveryStatus(
                        ANA, "failed", "5.1.1", "550 5.1.1 <" + ANA + ">: Recipient address rejected: User unknown"));
        assertThat(report.kind(ANA)).isEqualTo(IncomingKind.DEAD);
        assertThat(report.text()).startsWith("This is the mail system").doesNotContain("\r");
    }

    @Test
    void aReportOfExchangeIsReadInItsCharset() {
        Arrival report = Reports.read(reports.exchange());

        assertThat(report.subject()).isEqualTo("Unzustellbar: Einladung: Dialog in Köln");
        assertThat(report.text()).isEqualTo("Ihre Nachricht an " + ANA + " konnte nicht übermittelt werden.");
        assertThat(report.statuses())
                .containsExactly(new DeliveryStatus(
                        ANA,
                        "failed",
                        "5.1.10",
                        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient " + ANA
                                + " not found by SMTP address lookup"));
        assertThat(report.kind(ANA)).isEqualTo(IncomingKind.DEAD);
        assertThat(report.references()).containsExactly(ID);
    }

    @Test
    void aReportOfGmailIsFoundAmongItsPictures() {
        Arrival report = Reports.read(reports.gmail());

        assertThat(report.text()).isEqualTo("** Address not found **\n\nYour message wasn't delivered.");
        assertThat(report.statuses()).extracting(DeliveryStatus::status).containsExactly("5.1.1");
        assertThat(report.kind(ANA)).isEqualTo(IncomingKind.DEAD);
        assertThat(report.references()).containsExactly(ID);
        assertThat(report.recipients()).contains(BACK);
    }

    @Test
    void aVacationNoticeIsAnAutomaticReply() {
        Arrival notice = Reports.read(reports.vacation());

        assertThat(notice.kind(ANA)).isEqualTo(IncomingKind.AUTO_REPLY);
        assertThat(notice.from()).isEqualTo("Müller, Jörg <" + ANA + ">");
        assertThat(notice.subject()).isEqualTo("Abwesenheit: ich bin zurück am 8. Juni");
        assertThat(notice.text()).isEqualTo("Guten Tag, ich bin bis 8. Juni nicht im Büro.");
        assertThat(notice.references()).containsExactly(ID);
    }

    @Test
    void aPersonsOwnMailIsForAPersonAndBecomesPlainText() {
        Arrival letter = Reports.read(reports.letter());

        assertThat(letter.kind(ANA)).isEqualTo(IncomingKind.OTHER);
        assertThat(letter.about()).isEqualTo(ANA);
        assertThat(letter.text()).isEqualTo("Please write to my colleague & me.");
    }

    @Test
    void aReportOfAMailServerThatCannotBeReadIsNoAutomaticReply() {
        String broken = reports.dead().replace("Content-Type: message/delivery-status", "Content-Type: text/x-report");

        assertThat(Reports.read(broken).kind(ANA)).isEqualTo(IncomingKind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, 550 5.1.1 no such user, DEAD",
        "failed, 5.0.0, 550 no such user here, DEAD",
        "failed, 5.0.0, 550 5.7.1 blocked by policy, REFUSED",
        "failed, 5.7.1, 554 5.7.1 message refused as spam, REFUSED",
        "failed, 5.2.1, 550 5.2.1 mailbox disabled, DEAD",
        "failed, 5.2.2, 552 5.2.2 mailbox full, GIVEN_UP",
        "failed, 5.2.3, 552 5.2.3 too large, REFUSED",
        "failed, 5.4.4, Host or domain name not found, DEAD",
        "failed, 5.4.1, 550 5.4.1 Recipient address rejected: Access denied, DEAD",
        "failed, 4.4.7, 451 4.4.7 delivery time expired, GIVEN_UP",
        "failed, 5.1.1 (bad destination mailbox address), 550 gone, DEAD",
        "failed, nonsense, 550 gone, DEAD",
        "failed, nonsense, it did not work, GIVEN_UP",
        "delayed, 4.4.1, connect to mx.school.example: timed out, DELAYED",
        "Delayed (still trying), 4.4.1, timed out, DELAYED",
        "delivered, 2.1.5, 250 2.1.5 ok, OTHER",
    })
    void whatIsSaidDecidesWhatFollows(String action, String status, String words, IncomingKind kind) {
        assertThat(Reports.read(reports.postfix(action, status, words)).kind(ANA))
                .isEqualTo(kind);
    }

    @Test
    void theReportAboutTheAddressCountsAmongSeveral() {
        String report = reports.postfix(
                "failed",
                "5.1.1",
                "550 5.1.1 gone\n\nFinal-Recipient: rfc822;luc@fr.example\n" + "Action: delayed\nStatus: 4.2.0");

        assertThat(Reports.read(report).kind("LUC@fr.example")).isEqualTo(IncomingKind.DELAYED);
        assertThat(Reports.read(report).kind(ANA)).isEqualTo(IncomingKind.DEAD);
        assertThat(Reports.read(report).kind("ana@forwarded.example")).isEqualTo(IncomingKind.DEAD);
    }

    @Test
    void withoutAMessageIdAMailIsKnownByItsContent() {
        String first = reports.letter().replaceAll("Message-ID: .*\r\n", "");

        assertThat(Reports.read(first).key())
                .startsWith("sha-256:")
                .isEqualTo(Reports.read(first).key());
        assertThat(Reports.read(first + "x").key())
                .isNotEqualTo(Reports.read(first).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n",
                "no header at all",
                "Content-Type: multipart/report\r\n\r\nno boundary",
                "Content-Type: multipart/report; boundary=\"x\r\n\r\n--x",
                "Content-Type: ;;;\r\nFrom: @@@ <<>>\r\n\r\ntext",
                "Content-Type: text/plain; charset=\"no such\"\r\nContent-Transfer-Encoding: x-uuencode-not\r\n\r\ntext",
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%not base64%%%",
                "Content-Type: message/delivery-status\r\n\r\n\r\n\r\n\r\n",
                "Content-Type: message/delivery-status\r\n\r\n: : :\r\nAction\r\nStatus: \r\n",
                "Subject: =?no-such-charset?Q?=FF?=\r\nFrom: =?utf-8?B?///?=\r\n\r\n",
                "Subject: a\u0000b\r\n\r\nzero \u0000 byte",
            })
    void brokenMailIsReadAsFarAsItGoes(String mail) {
        Arrival arrival = ArrivalReader.read(mail.getBytes(ISO_8859_1));

        assertThat(arrival.key()).isNotBlank();
        assertThat(arrival.statuses())
                .allSatisfy(status -> assertThat(status.kind()).isEqualTo(IncomingKind.OTHER));
        assertThat(arrival.subject() + arrival.text()).doesNotContain("\u0000");
    }

    /** The seed is fixed, so that what fails once fails again. */
    @Test
    void damagedReportsAreReadAsFarAsTheyGo() {
        Random random = new Random(2026);
        List<String> sound = List.of(reports.dead(), reports.exchange(), reports.gmail(), reports.vacation());

        assertThat(IntStream.range(0, ROUNDS)
                        .mapToObj(round -> ArrivalReader.read(damaged(sound.get(round % sound.size()), random))))
                .allSatisfy(arrival -> assertThat(arrival.key()).isNotBlank());
    }

    private static byte[] damaged(String mail, Random random) {
        byte[] bytes = mail.getBytes(UTF_8);
        for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    static Stream<String> tiresome() {
        return Stream.of(
                "Subject: x" + " ".repeat(MANY) + "\r\n\r\n",
                "Subject: x" + "\r\n y".repeat(MANY) + "\r\n\r\n",
                "To: " + "a".repeat(MANY) + "\r\n\r\n",
                "References: " + "<a".repeat(MANY) + "\r\n\r\n",
                "From: " + "(".repeat(MANY) + "\r\n\r\n",
                "Content-Type: text/html\r\n\r\n" + "<script ".repeat(MANY),
                "Content-Type: text/html\r\n\r\n" + "<!-- ".repeat(MANY),
                "Content-Type: text/html\r\n\r\n" + "<".repeat(MANY),
                "Content-Type: text/plain\r\n\r\n" + "\r\n".repeat(MANY) + " ".repeat(MANY),
                "Content-Type: message/delivery-status\r\n\r\n" + "\r\n".repeat(MANY),
                "Content-Type: message/delivery-status\r\n\r\n" + "Action: failed\r\n\r\n".repeat(MANY),
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("tiresome")
    void nobodyKeepsUsBusyWithOneMail(String mail) {
        assertThat(assertTimeoutPreemptively(ofSeconds(20), () -> ArrivalReader.read(mail.getBytes(UTF_8))))
                .extracting(Arrival::key)
                .asString()
                .startsWith("sha-256:");
    }

    @Test
    void ofManyPartsTheFirstFiftyAreRead() {
        String head = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
        String empty = "--b\r\nContent-Type: image/png\r\n\r\n\r\n";
        String words = "--b\r\n\r\nGoodbye\r\n--b--\r\n";

        assertThat(ArrivalReader.read((head + empty.repeat(49) + words).getBytes(UTF_8))
                        .text())
                .isEqualTo("Goodbye");
        assertThat(ArrivalReader.read((head + empty.repeat(50) + words).getBytes(UTF_8))
                        .text())
                .isEmpty();
    }

    @Test
    void nestingWithoutEndIsNotFollowed() {
        String opening = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n";

        assertThat(ArrivalReader.read(opening.repeat(5_000).getBytes(UTF_8)).statuses())
                .isEmpty();
    }
}
