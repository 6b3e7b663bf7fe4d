package org.plenary.mail;

import java.util.List;
import java.util.Optional;

/**
 * A mail that came in, as far as it could be read.
 *
 * @param key by which it is known again: its Message-ID, or a digest of it
 * @param from header of whom it says it is from
 * @param sender the address in that
 * @param recipients every address it was sent to, delivered to or forwarded by
 * @param references Message-IDs of what it is about, the most telling first
 * @param statuses what it reports, if it is a report
 * @param automatic whether a program answered for the recipient
 */
record Arrival(
        String key,
        String from,
        String sender,
        String subject,
        String text,
        List<String> recipients,
        List<String> references,
        List<DeliveryStatus> statuses,
        boolean automatic) {

    IncomingKind kind(String address) {
        IncomingKind told = status(address).map(DeliveryStatus::kind).orElse(IncomingKind.OTHER);
        return told == IncomingKind.OTHER && automatic ? IncomingKind.AUTO_REPLY : told;
    }

    /** What it reports about that address; about whatever else if it does not name that. */
    Optional<DeliveryStatus> status(String address) {
        return statuses.stream()
                .filter(status -> status.recipient().equalsIgnoreCase(address))
                .findFirst()
                .or(() -> statuses.stream().findFirst());
    }

    /** The address that cannot be reached, or that writes; empty when it names none. */
    String about() {
        return statuses.stream()
                .map(DeliveryStatus::recipient)
                .filter(recipient -> recipient.contains("@"))
                .findFirst()
                .orElse(sender);
    }
}
