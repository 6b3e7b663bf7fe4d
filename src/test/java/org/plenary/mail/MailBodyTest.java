package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every part of a mail is read back as it was written. */
class MailBodyTest {
    private static final String HTML = "<p>Chère Ana</p>\n";
    private static final String TEXT = "Dear Ana\n\nTallinn\n";
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:大会\r\nEND:VCALENDAR\r\n";

    @Test
    void textAndHtmlAreAlternatives() throws Exception {
        assertThat(parts(new Rendered("Hello", HTML, TEXT)))
                .containsExactly(
                        new Part("text/plain; charset=UTF-8", "7bit", "", "Dear Ana\n\nTallinn\n"),
                        new Part("text/html; charset=UTF-8", "base64", "", "<p>Chère Ana</p>\r\n"));
    }

    @Test
    void aCalendarEntryIsAThirdAlternativeAndAFile() throws Exception {
        Rendered mail =
                new Rendered("Hello", HTML, TEXT, Optional.of(new CalendarFile("tallinn.ics", "PUBLISH", CALENDAR)));

        assertThat(parts(mail))
                .containsExactly(
                        new Part("text/plain; charset=UTF-8", "7bit", "", "Dear Ana\n\nTallinn\n"),
                        new Part("text/html; charset=UTF-8", "base64", "", "<p>Chère Ana</p>\r\n"),
                        new Part("text/calendar; charset=UTF-8; method=PUBLISH", "base64", "", CALENDAR),
                        new Part(
                                "application/ics; name=\"tallinn.ics\"",
                                "base64",
                                "attachment; filename=\"tallinn.ics\"",
                                CALENDAR));
    }

    @Test
    void noLineIsLongerThanMailMayHave() throws Exception {
        MailBody body = MailBody.of(new Rendered("Hello", "x".repeat(5_000), "Привет ".repeat(1_000)));

        assertThat(new String(body.bytes(), UTF_8).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(999));
    }

    /** As a mail program reads it. */
    private static List<Part> parts(Rendered mail) throws MessagingException, IOException {
        MailBody body = MailBody.of(mail);
        String headers = "MIME-Version: 1.0\r\nContent-Type: " + body.contentType() + "\r\n\r\n";
        byte[] all = (headers + new String(body.bytes(), UTF_8)).getBytes(UTF_8);
        List<Part> parts = new ArrayList<>();
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(all));
        add((MimeMultipart) read.getContent(), parts);
        return parts;
    }

    private static void add(MimeMultipart multipart, List<Part> parts) throws MessagingException, IOException {
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart inner) {
                add(inner, parts);
            } else {
                parts.add(new Part(
                        part.getContentType(),
                        header(part, "Content-Transfer-Encoding"),
                        header(part, "Content-Disposition"),
                        new String(part.getInputStream().readAllBytes(), UTF_8)));
            }
        }
    }

    private static String header(BodyPart part, String name) throws MessagingException {
        String[] found = part.getHeader(name);
        return found == null ? "" : String.join(", ", found);
    }

    private record Part(String type, String encoding, String disposition, String text) {}
}
