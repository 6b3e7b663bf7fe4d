package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.mail.ScriptedSmtp.Manner;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Isolated("Promises in seconds are made of a machine that does nothing else")
class DeliveryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void anInvitationArrivesInTheInviteesLanguageAsTextAndAsHtml()
            throws MessagingException, IOException, InterruptedException {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.luc());

        MimeMessage mail = arrived(tallinn.luc());

        String id = Database.column("select id from messages where recipient_address = ?::citext", tallinn.luc())
                .get(0);
        assertThat(mail.getMessageID()).isEqualTo("<invitation." + id + "@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getHeader("To")).containsExactly("Luc Morel <" + tallinn.luc() + ">");
        MimeMultipart alternatives = alternatives(mail);
        assertThat(alternatives.getCount()).isEqualTo(3);
        String link = Server.address() + tallinn.invitation(tallinn.luc());
        assertThat(part(alternatives, 0, "text/plain")).contains(link, "Dialogue de Tallinn");
        assertThat(part(alternatives, 1, "text/html")).contains("href=\"" + link + "\"", "lang=\"fr\"");
    }

    @Test
    void theDaysOfTheMeetingComeForTheCalendarAndOfferNoButtons()
            throws MessagingException, IOException, InterruptedException, ParserException {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.luc());

        MimeMessage mail = arrived(tallinn.luc());

        BodyPart shown = alternatives(mail).getBodyPart(2);
        BodyPart file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(shown.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(file.getFileName()).isEqualTo(tallinn.slug() + ".ics");
        String entry = new String(shown.getInputStream().readAllBytes(), UTF_8);
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(entry.getBytes(UTF_8));
        assertThat(entry.replace("\r\n ", ""))
                .contains(
                        "METHOD:PUBLISH\r\n",
                        "SUMMARY:Dialogue de Tallinn\r\n",
                        "DTSTART;VALUE=DATE:20310602\r\n",
                        "DTEND;VALUE=DATE:20310603\r\n",
                        "STATUS:TENTATIVE\r\n",
                        "/events/" + tallinn.slug() + "\r\n")
                .doesNotContain("ATTENDEE", tallinn.invitation(tallinn.luc()));
        assertThat(new CalendarBuilder()
                        .build(new StringReader(entry))
                        .validate()
                        .getEntries())
                .isEmpty();
        assertThat(Biweekly.parse(entry).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
    }

    @Test
    void theLinkInTheMailIsTheSameWheneverItIsShown() throws InterruptedException, MessagingException, IOException {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.ana());
        String mailed = part(alternatives(arrived(tallinn.ana())), 0, "text/plain");

        String session = Staff.session(Role.ADMINISTRATOR, "");
        String id = Database.column("select id from messages where recipient_address = ?::citext", tallinn.ana())
                .get(0);

        assertThat(Client.signedIn(session).get("/desk/mail/" + id).body()).contains(tallinn.invitation(tallinn.ana()));
        assertThat(mailed).contains(tallinn.invitation(tallinn.ana()));
    }

    @Test
    void aGreylistedMailArrivesLaterAndIsTheSame() {
        String domain = Post.domain("grey");
        Server.smtp().treat(domain, Manner.defersFirst(1, "451 4.7.1 try again later"));
        Dialogue tallinn = Dialogue.published();
        String[] guests = tallinn.guests(3, domain);
        tallinn.invite(guests);
        Post.await(() -> attempts(domain).size() == 3);

        assertThat(Post.states(domain)).containsOnly("ready");
        assertThat(Database.column(
                        "select distinct next_at - m.queued_at between interval '59 seconds' and interval '70 seconds'"
                                + " from messages m where domain = ?",
                        domain))
                .containsExactly("t");

        Post.tryNow(domain);
        Post.await(() -> Server.smtp().arrivedAt(domain).size() == 3);

        Post.await(() -> Post.states(domain).equals(List.of("sent", "sent", "sent")));
        assertThat(attempts(domain))
                .containsExactlyInAnyOrderElementsOf(Stream.of(guests)
                        .flatMap(
                                guest -> Stream.of("1 deferred 451 4.7.1 try again later", "2 sent 250 2.0.0 taken as"))
                        .toList());
    }

    @Test
    void aRefusedMailIsGivenUpWithTheServersWords() {
        String domain = Post.domain("refusing");
        Server.smtp().treat(domain, Manner.refuses("550 5.7.1 we take nothing from you"));
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.guests(1, domain));

        Post.await(() -> Post.states(domain).equals(List.of("failed")));

        assertThat(Database.column("select last_error from messages where domain = ?", domain))
                .containsExactly("550 5.7.1 we take nothing from you");
        assertThat(attempts(domain)).containsExactly("1 refused 550 5.7.1 we take nothing from you");
    }

    @Test
    void aMailCutInTheMiddleIsSentAgainAndArrivesOnce() {
        String domain = Post.domain("cutting");
        Server.smtp().treat(domain, Manner.cutsInDataFirst(1));
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.guests(2, domain));
        Post.await(() -> attempts(domain).size() == 2);
        assertThat(attempts(domain)).allMatch(attempt -> attempt.startsWith("1 lost"));

        Post.tryNow(domain);
        Post.await(() -> Post.states(domain).equals(List.of("sent", "sent")));

        assertThat(Server.smtp().arrivedAt(domain)).hasSize(2);
    }

    @Test
    void aSlowDomainDelaysNoOther() {
        String slow = Post.domain("slow");
        String other = Post.domain("swift");
        Server.smtp().treat(slow, Manner.isSlow(Duration.ofSeconds(6)));
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.guests(20, slow));
        Post.await(() -> Post.states(slow).contains("sending"));
        Instant begun = Instant.now();

        tallinn.invite(tallinn.guests(50, other));
        Post.await(() -> Server.smtp().arrivedAt(other).size() == 50);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(Server.smtp().arrivedAt(slow)).hasSizeLessThan(5);
        Server.smtp().treat(slow, Manner.isSlow(Duration.ZERO));
        Post.await(() -> Set.copyOf(Post.states(slow)).equals(Set.of("sent")));
        assertThat(Server.smtp().arrivedAt(slow)).hasSize(20);
    }

    @Test
    void domainsThatRefusePutOffOrCutDelayNoOtherAndLoseNothing() {
        String refusing = Post.domain("refusing");
        String grey = Post.domain("grey");
        String cutting = Post.domain("cutting");
        String other = Post.domain("swift");
        Server.smtp().treat(refusing, Manner.refuses("550 5.7.1 we take nothing from you"));
        Server.smtp().treat(grey, Manner.defersFirst(Integer.MAX_VALUE, "451 4.7.1 try again later"));
        Server.smtp().treat(cutting, Manner.cutsInDataFirst(Integer.MAX_VALUE));
        Dialogue tallinn = Dialogue.published();
        String[] guests = Stream.of(refusing, grey, cutting, other)
                .flatMap(domain -> Stream.of(tallinn.guests(20, domain)))
                .toArray(String[]::new);

        tallinn.invite(guests);
        Instant begun = Instant.now();
        Post.await(() -> Server.smtp().arrivedAt(other).size() == 20);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        Post.await(() -> Set.copyOf(Post.states(refusing)).equals(Set.of("failed")));
        for (String domain : List.of(grey, cutting)) {
            Post.await(() -> !attempts(domain).isEmpty()
                    && Set.copyOf(Post.states(domain)).equals(Set.of("ready")));
            assertThat(Server.smtp().arrivedAt(domain)).isEmpty();
            Server.smtp().treat(domain, Manner.isSlow(Duration.ZERO));
            Post.tryNow(domain);
            Post.await(() -> Set.copyOf(Post.states(domain)).equals(Set.of("sent")));
            assertThat(Server.smtp().arrivedAt(domain)).hasSize(20);
        }
    }

    @Test
    void aPersonsOwnMailGoesBeforeAMailing() {
        String crowd = Post.domain("crowd");
        Dialogue tallinn = Dialogue.published();
        Server.smtp().pause(Duration.ofMillis(20));
        try {
            tallinn.invite(tallinn.guests(300, crowd));
            Client.anybody().submit("/sign-in", Map.of("email", staff()));
            Post.await(() -> Server.smtp().arrivedAt("secretariat.example").size() > 0);

            assertThat(Server.smtp().arrivedAt(crowd)).hasSizeLessThan(250);
        } finally {
            Server.smtp().pause(Duration.ZERO);
        }
    }

    @Test
    void whoAnsweredBeforeTheMailLeftGetsNone() {
        String domain = Post.domain("grey");
        Server.smtp().treat(domain, Manner.defersFirst(1, "451 later"));
        Dialogue tallinn = Dialogue.published();
        String[] guests = tallinn.guests(1, domain);
        tallinn.invite(guests);
        Post.await(() -> attempts(domain).size() == 1);
        Client.anybody().submit(tallinn.invitation(guests[0]), Map.of("reply", "decline"));

        Post.tryNow(domain);
        Post.await(() -> Post.states(domain).equals(List.of("withdrawn")));

        assertThat(Server.smtp().arrivedAt(domain)).isEmpty();
    }

    private static String staff() {
        String email = "staff-" + UUID.randomUUID() + "@secretariat.example";
        Staff.account(email, Role.ORGANISER, "");
        return email;
    }

    private static List<String> attempts(String domain) {
        return Database.column(
                "select a.number || ' ' || a.outcome || ' ' || regexp_replace(a.answer, ' \\d+$', '')"
                        + " from message_attempts a join messages m on m.id = a.message_id where m.domain = ?"
                        + " order by m.id, a.number",
                domain);
    }

    /** Beside the file for the calendar. */
    private static MimeMultipart alternatives(MimeMessage mail) throws MessagingException, IOException {
        return (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    private static String part(MimeMultipart alternatives, int index, String type)
            throws MessagingException, IOException {
        BodyPart part = alternatives.getBodyPart(index);
        assertThat(part.getContentType()).startsWithIgnoringCase(type).containsIgnoringCase("utf-8");
        return (String) part.getContent();
    }

    private static MimeMessage arrived(String address) throws InterruptedException, MessagingException {
        Instant last = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(last)) {
            for (MimeMessage mail : Server.mail().getReceivedMessages()) {
                if (Optional.ofNullable(mail.getAllRecipients())
                        .filter(all -> Arrays.toString(all).contains(address))
                        .isPresent()) {
                    return mail;
                }
            }
            Thread.sleep(100);
        }
        return fail("Nothing arrived for %s", address);
    }
}
