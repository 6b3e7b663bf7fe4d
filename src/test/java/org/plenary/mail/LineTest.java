package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.mail.ScriptedSmtp.Manner;
import org.plenary.settings.Tls;

class LineTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final Sender NETWORK = new Sender(
            "desk@plenary.example",
            "Réseau\r\nBcc: x@x.example",
            "plenary.example",
            "https://plenary.example",
            new Seal("a-secret"),
            Optional.of("bounce@plenary.example"));

    private final ScriptedSmtp server = new ScriptedSmtp();
    private final Line line = line(server.port());

    @AfterEach
    void hangUp() {
        line.close();
        server.close();
    }

    @Test
    void whatIsTakenIsSentWithTheServersWords() {
        assertThat(line.send(mail("ana@ee.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 1"));

        assertThat(server.arrived()).extracting(ScriptedSmtp.Arrived::to).containsExactly("ana@ee.example");
    }

    @Test
    void eachMessageHasASenderAddressOfItsOwnThatOnlyWeCanMake() {
        Mail mail = mail("ana@ee.example");

        line.send(mail);
        line.send(mail);

        String sealed = new Seal("a-secret").forBounces(mail.message().id());
        assertThat(server.arrived())
                .extracting(ScriptedSmtp.Arrived::from)
                .containsExactly("bounce+" + sealed + "@plenary.example", "bounce+" + sealed + "@plenary.example");
        assertThat(server.arrived().get(0).data()).contains("<desk@plenary.example>");
    }

    @Test
    void oneConnectionServesManyAndIsRecycledAfterAHundred() {
        IntStream.range(0, 101).forEach(i -> line.send(mail("ana@ee.example")));

        assertThat(server.arrived()).hasSize(101);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void whatTheServerRefusesIsRefusedInItsWords() {
        server.treat("ee.example", Manner.refuses("550 5.1.1 nobody of that name"));
        server.treat("fr.example", Manner.refusesData("554 5.6.0 not this"));

        assertThat(line.send(mail("ana@ee.example"))).isEqualTo(new Outcome.Refused("550 5.1.1 nobody of that name"));
        assertThat(line.send(mail("luc@fr.example"))).isEqualTo(new Outcome.Refused("554 5.6.0 not this"));
        assertThat(line.send(mail("eva@se.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 1"));
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void senderRecipientAndDataGoOutBeforeTheFirstReply() {
        server.waitsForData();
        server.treat("ee.example", Manner.refuses("550 5.1.1 nobody of that name"));

        assertThat(line.send(mail("eva@se.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 1"));
        assertThat(line.send(mail("ana@ee.example"))).isEqualTo(new Outcome.Refused("550 5.1.1 nobody of that name"));
        assertThat(line.send(mail("luc@fr.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 2"));
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aServerThatWantsOneCommandAfterTheOtherGetsThem() {
        server.pipelinesNot();
        server.treat("ee.example", Manner.refuses("550 5.1.1 nobody of that name"));

        assertThat(line.send(mail("eva@se.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 1"));
        assertThat(line.send(mail("ana@ee.example"))).isEqualTo(new Outcome.Refused("550 5.1.1 nobody of that name"));
        assertThat(line.send(mail("luc@fr.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 2"));
    }

    @Test
    void whatTheServerDefersIsDeferredAndTakenLater() {
        server.treat("ee.example", Manner.defersFirst(1, "451 4.7.1 greylisted"));

        assertThat(line.send(mail("ana@ee.example")))
                .isEqualTo(new Outcome.Deferred(Outcome.Why.DEFERRED, "451 4.7.1 greylisted"));
        assertThat(line.send(mail("ana@ee.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 1"));
    }

    @Test
    void aConnectionCutInTheDataIsLostAndAnotherOneOpened() {
        server.treat("ee.example", Manner.cutsInDataFirst(1));

        Outcome first = line.send(mail("ana@ee.example"));
        Outcome second = line.send(mail("ana@ee.example"));

        assertThat(first)
                .isInstanceOfSatisfying(
                        Outcome.Deferred.class, lost -> assertThat(lost.why()).isEqualTo(Outcome.Why.LOST));
        assertThat(first.isTrouble()).isTrue();
        assertThat(second).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 1"));
    }

    @Test
    void aConnectionThatTheServerEndedMeanwhileIsOpenedAgain() throws InterruptedException {
        line.send(mail("ana@ee.example"));
        server.hangUp();
        Thread.sleep(1_100);

        assertThat(line.send(mail("ana@ee.example"))).isEqualTo(new Outcome.Sent("250 2.0.0 taken as 2"));
    }

    @Test
    void aServerThatIsNotThereIsUnreached() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        assertThat(line(nobody).send(mail("ana@ee.example")))
                .isInstanceOfSatisfying(Outcome.Deferred.class, deferred -> {
                    assertThat(deferred.why()).isEqualTo(Outcome.Why.UNREACHED);
                    assertThat(deferred.answer()).contains("refused");
                });
    }

    @Test
    void anAttemptThatTakesTooLongIsCut() throws Exception {
        server.treat("ee.example", Manner.isSlow(Duration.ofSeconds(20)));
        Thread watch = new Thread(() -> {
            for (int i = 0; i < 100; i++) {
                pause();
                line.cutIfBusySince(Instant.now());
            }
        });
        watch.setDaemon(true);
        watch.start();
        Instant begun = Instant.now();

        Outcome outcome = line.send(mail("ana@ee.example"));

        assertThat(outcome.isTrouble()).isTrue();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void noNameAndNoSubjectBeginsAHeaderOfItsOwn() {
        Message message = new Message(
                "invitation",
                new UUID(0, 1),
                0,
                "",
                new Recipient("Ana\r\nCc: y@y.example", "ana@ee.example", Language.EN),
                NOW);
        Rendered rendered = new Rendered("Hello\r\nBcc: z@z.example\r\n\r\n<script>", "<p>Hello</p>", "Hello");

        line.send(new Mail(message, rendered, NETWORK, NOW));

        ScriptedSmtp.Arrived mail = server.arrived().get(0);
        List<String> headers = Arrays.stream(mail.data().split("\r\n\r\n", 2)[0].split("\r\n"))
                .filter(line -> !line.matches("\\s.*"))
                .map(line -> line.split(":")[0])
                .toList();
        assertThat(headers)
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Language",
                        "Auto-Submitted");
        assertThat(server.arrived()).hasSize(1);
    }

    @Test
    void aDomainOfAnotherScriptIsWrittenAsSmtpCarriesIt() {
        line.send(mail("ana@härjapea.example"));

        assertThat(server.arrived())
                .extracting(ScriptedSmtp.Arrived::to)
                .containsExactly("ana@xn--hrjapea-5wa.example");
    }

    private static Line line(int port) {
        return new Line(
                new Relay("127.0.0.1", port, Tls.NONE, Optional.empty(), "", "plenary.example"), Clock.systemUTC());
    }

    private static Mail mail(String to) {
        Message message =
                new Message("invitation", new UUID(0, 1), 0, "", new Recipient("Ana Kask", to, Language.EN), NOW);
        return new Mail(message, new Rendered("Hello", "<p>Hello</p>", "Hello"), NETWORK, NOW);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
