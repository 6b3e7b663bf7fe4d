package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report says became of the message for one recipient (RFC 3464 §2.3).
 *
 * @param recipient address as the report has it, which may be the one that ours was forwarded to
 * @param action failed, delayed, delivered, relayed or expanded
 * @param status of RFC 3463, such as {@code 5.1.1}; empty when there is none
 * @param words of the mail server that said so
 */
record DeliveryStatus(String recipient, String action, String status, String words) {
    private static final int WORDS = 500;
    private static final int MOST = 50;

    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern BASIC = Pattern.compile("\\b([45])\\d\\d\\b");
    private static final String VAGUE = ".0.0";

    /**
     * RFC 3463 §3.2 to §3.5 for what concerns the address: no such mailbox, no such domain, moved away, takes no mail,
     * disabled, not to be routed; and what Exchange says for the same (5.1.10, 5.4.1, 5.4.310). The rest, such as 5.7.1,
     * is about us or about the message.
     */
    private static final Pattern DEAD = Pattern.compile("5\\.(0\\.0|1\\.([01236]|10)|2\\.1|4\\.(1|4|310))");

    private static final Pattern FULL = Pattern.compile("5\\.2\\.2");

    /** Of each recipient, in the order of the report; those parts that say nothing are left out. */
    static List<DeliveryStatus> read(Leaf report) {
        return blocks(report.text()).stream()
                .flatMap(block -> headers(block).stream())
                .filter(headers -> headers.getHeader("Action") != null || headers.getHeader("Status") != null)
                .map(DeliveryStatus::of)
                .toList();
    }

    private static List<String> blocks(String text) {
        List<StringBuilder> blocks = new ArrayList<>(List.of(new StringBuilder()));
        text.lines().forEach(line -> {
            StringBuilder last = blocks.get(blocks.size() - 1);
            if (!line.isBlank()) {
                last.append(line).append("\r\n");
            } else if (!last.isEmpty() && blocks.size() < MOST) {
                blocks.add(new StringBuilder());
            }
        });
        return blocks.stream().map(StringBuilder::toString).toList();
    }

    private static Optional<InternetHeaders> headers(String block) {
        try {
            return Optional.of(new InternetHeaders(new ByteArrayInputStream((block + "\r\n").getBytes(UTF_8)), true));
        } catch (MessagingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static DeliveryStatus of(InternetHeaders headers) {
        String said = value(headers, "Diagnostic-Code");
        String words = Shown.line(said.substring(said.indexOf(';') + 1), WORDS);
        String status = status(value(headers, "Status"), words);
        String action = value(headers, "Action").toLowerCase(Locale.ROOT).split("[\\s(]", 2)[0];
        return new DeliveryStatus(
                recipient(headers),
                action.isEmpty() ? implied(status) : action,
                status,
                words.isEmpty() ? Shown.line(value(headers, "Status"), WORDS) : words);
    }

    private static String recipient(InternetHeaders headers) {
        String original = value(headers, "Original-Recipient");
        String recipient = original.isEmpty() ? value(headers, "Final-Recipient") : original;
        return Shown.line(recipient.substring(recipient.indexOf(';') + 1).replaceAll("[<>\\s]", ""), WORDS);
    }

    /** What the mail server itself said is often more telling than what was made of it. */
    private static String status(String told, String words) {
        String status = enhanced(told);
        String said = enhanced(words);
        if (status.isEmpty()) {
            return said.isEmpty() ? basic(words) : said;
        }
        boolean telling = status.endsWith(VAGUE) && !said.isEmpty() && said.charAt(0) == status.charAt(0);
        return telling ? said : status;
    }

    private static String enhanced(String text) {
        Matcher found = ENHANCED.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static String basic(String words) {
        Matcher found = BASIC.matcher(words);
        return found.find() ? found.group(1) + VAGUE : "";
    }

    private static String implied(String status) {
        return status.startsWith("5") ? "failed" : status.startsWith("4") ? "delayed" : "";
    }

    private static String value(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\R\\s*", " ").strip();
    }

    IncomingKind kind() {
        if (action.equals("delayed")) {
            return IncomingKind.DELAYED;
        }
        if (!action.equals("failed")) {
            return IncomingKind.OTHER;
        }
        if (!status.startsWith("5") || FULL.matcher(status).matches()) {
            return IncomingKind.GIVEN_UP;
        }
        return DEAD.matcher(status).matches() ? IncomingKind.DEAD : IncomingKind.REFUSED;
    }
}
