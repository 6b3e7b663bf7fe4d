package org.plenary.mail;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/**
 * Who writes.
 *
 * @param host that names us in Message-IDs
 * @param baseUrl where our pages are
 * @param bounces address that reports of undelivered mail come to; empty when it is the one that writes
 */
record Sender(String address, String name, String host, String baseUrl, Seal seal, Optional<String> bounces) {
    /** The sender of the envelope, to whom reports go; one of its own for each message where there is room for that. */
    String returnPath(Message message) {
        return bounces.map(path -> new ReturnPath(path, seal).of(message.id())).orElse(address);
    }

    /** Where the recipient of a mailing asks for no more of them; empty for a single message. */
    Optional<String> unsubscribing(Message message) {
        return message.isBulk() ? Optional.of(baseUrl + "/u/" + seal.forUnsubscribing(message.id())) : Optional.empty();
    }

    Rendered rendered(Message message, Wording wording) {
        Language language = message.recipient().language();
        List<Wording.Action> small =
                unsubscribing(message)
                        .map(url -> new Wording.Action(Texts.in(language).get("mail.unsubscribe"), url))
                        .stream()
                        .toList();
        return Rendered.of(wording, small, language, name);
    }
}
