package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.stream.Stream;

/** The headers of a mail that came in; what is not there is empty. */
record Heads(MimeMessage mail) {
    private static final int LONGEST = 2_000;

    Stream<String> all(String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? Stream.empty() : Arrays.stream(values);
        } catch (MessagingException e) {
            return Stream.empty();
        }
    }

    String first(String name) {
        return all(name).findFirst().orElse("");
    }

    /** As people read it. */
    String line(String name, int most) {
        return Shown.line(decoded(first(name)), most);
    }

    private static String decoded(String value) {
        String beginning = value.substring(0, Math.min(LONGEST, value.length()));
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(beginning));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return beginning;
        }
    }
}
