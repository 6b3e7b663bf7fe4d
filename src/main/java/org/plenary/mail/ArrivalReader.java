package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads mail that came in. Whatever its shape, something comes out; what cannot be read is left out. */
final class ArrivalReader {
    private static final int LINE = 300;
    private static final int TEXT = 10_000;
    private static final int MOST_REFERENCES = 20;
    private static final Session SESSION = Session.getInstance(properties());
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()@]{1,64}@[^\\s<>,;:\"()@]{1,255}");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,300}>");
    private static final Pattern DAEMON = Pattern.compile("(?i)(mailer-daemon|postmaster|mail-daemon)(@.*)?");
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To", "Cc");

    private final MimeMessage mail;
    private final Heads heads;
    private final byte[] source;
    private final List<Leaf> leaves;

    private ArrivalReader(MimeMessage mail, byte[] source) {
        this.mail = mail;
        heads = new Heads(mail);
        this.source = source;
        leaves = Leaves.of(mail);
    }

    static Arrival read(byte[] source) {
        try {
            return new ArrivalReader(new MimeMessage(SESSION, new ByteArrayInputStream(source)), source).arrival();
        } catch (MessagingException e) {
            String text = Shown.lines(new Leaf("text/plain", "us-ascii", source).text(), TEXT);
            return new Arrival(digest(source), "", "", "", text, List.of(), List.of(), List.of(), false);
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }

    private Arrival arrival() {
        List<DeliveryStatus> statuses = leaves.stream()
                .filter(leaf -> leaf.isOneOf("message/delivery-status", "message/global-delivery-status"))
                .flatMap(leaf -> DeliveryStatus.read(leaf).stream())
                .toList();
        String from = heads.line("From", LINE);
        return new Arrival(
                key(),
                from,
                sender(from),
                heads.line("Subject", LINE),
                text(),
                recipients(),
                references(),
                statuses,
                isAutomatic(sender(from)));
    }

    private String key() {
        String id = Shown.line(heads.first("Message-ID"), LINE);
        return id.isEmpty() || id.length() == LINE ? digest(source) : id;
    }

    private static String digest(byte[] source) {
        try {
            return "sha-256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sender(String from) {
        try {
            InternetAddress[] all = InternetAddress.parseHeader(from, false);
            if (all.length > 0 && all[0].getAddress() != null) {
                return all[0].getAddress();
            }
        } catch (AddressException e) {
            // then by its looks
        }
        return ADDRESS.matcher(from)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    private String text() {
        return first("text/plain")
                .or(() -> first("text/html").map(HtmlText::of))
                .map(text -> Shown.lines(text, TEXT))
                .orElse("");
    }

    private Optional<String> first(String type) {
        return leaves.stream()
                .filter(leaf -> leaf.isOneOf(type))
                .map(Leaf::text)
                .findFirst();
    }

    private List<String> recipients() {
        return RECIPIENTS.stream()
                .flatMap(heads::all)
                .flatMap(value -> ADDRESS.matcher(value).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    /** The returned message's own first, then what this mail says it answers. */
    private List<String> references() {
        List<String> values = new ArrayList<>();
        leaves.stream()
                .filter(leaf -> leaf.isOneOf(
                        "text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global"))
                .forEach(leaf -> returned(leaf).ifPresent(values::add));
        heads.all("In-Reply-To").forEach(values::add);
        heads.all("References").forEach(values::add);
        return values.stream()
                .flatMap(value -> MESSAGE_ID.matcher(value).results().map(MatchResult::group))
                .distinct()
                .limit(MOST_REFERENCES)
                .toList();
    }

    private static Optional<String> returned(Leaf leaf) {
        try {
            InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(leaf.bytes()), true);
            return Optional.ofNullable(headers.getHeader("Message-ID", null));
        } catch (MessagingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** RFC 3834 §5, and what was in use before it; never what a mail server reports. */
    private boolean isAutomatic(String sender) {
        String type = Leaves.type(mail).map(Object::toString).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/report")) {
            return type.contains("disposition-notification");
        }
        String submitted = heads.first("Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        boolean says = submitted.startsWith("auto-")
                || !heads.first("X-Autoreply").isEmpty()
                || !heads.first("X-Autorespond").isEmpty()
                || heads.first("Precedence").strip().equalsIgnoreCase("auto_reply");
        return says && !DAEMON.matcher(sender).matches();
    }
}
