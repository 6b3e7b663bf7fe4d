package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes a mail apart as far as it can be read; what is broken is left out. It asks no content handlers, as those of
 * delivery reports are not found inside the server.
 */
final class Leaves {
    private static final int DEEPEST = 10;
    private static final int MOST = 50;

    private final List<Leaf> found = new ArrayList<>();

    private Leaves() {}

    /** In the order in which they stand in the mail. */
    static List<Leaf> of(MimeMessage mail) {
        Leaves leaves = new Leaves();
        leaves.add(mail, 0);
        return leaves.found;
    }

    private void add(MimePart part, int depth) {
        if (found.size() == MOST) {
            return;
        }
        ContentType type = type(part).orElseGet(() -> new ContentType("text", "plain", null));
        if (type.match("multipart/*") && depth < DEEPEST) {
            addParts(part, depth);
            return;
        }
        String charset = type.getParameter("charset");
        found.add(new Leaf(
                type.getBaseType().toLowerCase(Locale.ROOT), charset == null ? "us-ascii" : charset, bytes(part)));
    }

    private void addParts(MimePart part, int depth) {
        try {
            MimeMultipart parts = new FirstParts(part, MOST);
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i) instanceof MimePart inner) {
                    add(inner, depth + 1);
                }
            }
        } catch (MessagingException | RuntimeException e) {
            // the rest of it cannot be told apart
        }
    }

    static Optional<ContentType> type(MimePart part) {
        try {
            return Optional.of(new ContentType(part.getContentType()));
        } catch (MessagingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(MimePart part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException e) {
            return encoded(part);
        }
    }

    /** As it came, where its transfer encoding is none or was not kept to. */
    private static byte[] encoded(MimePart part) {
        try (InputStream in = part instanceof MimeBodyPart inner
                ? inner.getRawInputStream()
                : ((MimeMessage) part).getRawInputStream()) {
            return in.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException e) {
            return new byte[0];
        }
    }
}
