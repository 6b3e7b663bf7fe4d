package org.plenary.browser;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail as it arrived. */
record Mail(MimeMessage message) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    String subject() {
        return read(message::getSubject);
    }

    String language() {
        return read(() -> message.getHeader("Content-Language", ","));
    }

    String text() {
        return part("text/plain");
    }

    String html() {
        return part("text/html");
    }

    /** The first link in it. */
    String link() {
        Matcher link = LINK.matcher(text());
        if (link.find()) {
            return link.group();
        }
        throw new AssertionError("There is no link in: " + text());
    }

    /** Where the recipient asks for no more of its kind. */
    String unsubscribing() {
        return read(() -> message.getHeader("List-Unsubscribe", ",")).replaceAll("[<>]", "");
    }

    @Override
    public String toString() {
        return subject();
    }

    private String part(String type) {
        return read(() -> part((MimeMultipart) message.getContent(), type))
                .orElseThrow(() -> new AssertionError("The mail \"" + subject() + "\" has no " + type));
    }

    private static Optional<String> part(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContentType().toLowerCase(Locale.ROOT).startsWith(type)) {
                return Optional.of((String) part.getContent());
            }
            if (part.getContent() instanceof MimeMultipart inner) {
                return part(inner, type);
            }
        }
        return Optional.empty();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }
}
