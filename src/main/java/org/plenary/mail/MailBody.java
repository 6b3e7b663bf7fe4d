package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The body of a mail as it is sent: text and HTML as alternatives, with a calendar entry a third one and the same as a
 * file for programs that look at files only. Each part is encoded once, as a whole: the content handlers of Jakarta
 * Mail would write it octet by octet through to the socket.
 */
record MailBody(String contentType, byte[] bytes) {
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();
    private static final int ROOM = 16_384;

    /** RFC 5322 §2.1.1. */
    private static final int LONGEST_LINE = 998;

    static MailBody of(Rendered mail) throws MessagingException, IOException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text("text/plain; charset=UTF-8", mail.text()));
        alternatives.addBodyPart(text("text/html; charset=UTF-8", mail.html()));
        Optional<CalendarFile> date = mail.date();
        if (date.isEmpty()) {
            return of(alternatives);
        }
        byte[] file = BASE64.encode(date.get().text().getBytes(UTF_8));
        alternatives.addBodyPart(part(
                List.of("Content-Type: text/calendar; charset=UTF-8; method="
                        + date.get().method()),
                "base64",
                file));
        MailBody read = of(alternatives);
        String name = date.get().name();
        return of(new MimeMultipart(
                "mixed",
                part(List.of("Content-Type: " + read.contentType()), "7bit", read.bytes()),
                part(
                        List.of(
                                "Content-Type: application/ics; name=\"" + name + "\"",
                                "Content-Disposition: attachment; filename=\"" + name + "\""),
                        "base64",
                        file)));
    }

    private static MailBody of(MimeMultipart parts) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
        parts.writeTo(bytes);
        return new MailBody(parts.getContentType(), bytes.toByteArray());
    }

    private static MimeBodyPart text(String type, String text) throws MessagingException {
        List<String> headers = List.of("Content-Type: " + type);
        byte[] plain = text.getBytes(UTF_8);
        return isMail(plain) ? part(headers, "7bit", plain) : part(headers, "base64", BASE64.encode(lines(plain)));
    }

    /** Whether it can go as it is: nothing but ASCII, in lines that are not too long. */
    private static boolean isMail(byte[] text) {
        int length = 0;
        for (byte octet : text) {
            length = octet == '\n' ? 0 : length + 1;
            if (octet < 0 || length > LONGEST_LINE) {
                return false;
            }
        }
        return true;
    }

    /** With the line ends that text has before it is encoded (RFC 2045 §6.8). */
    private static byte[] lines(byte[] text) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(text.length + ROOM / LONGEST_LINE);
        int from = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n' && (at == 0 || text[at - 1] != '\r')) {
                lines.write(text, from, at - from);
                lines.write('\r');
                from = at;
            }
        }
        lines.write(text, from, text.length - from);
        return lines.toByteArray();
    }

    private static MimeBodyPart part(List<String> headers, String encoding, byte[] encoded) throws MessagingException {
        InternetHeaders all = new InternetHeaders();
        headers.forEach(all::addHeaderLine);
        all.addHeaderLine("Content-Transfer-Encoding: " + encoding);
        return new MimeBodyPart(all, encoded);
    }
}
