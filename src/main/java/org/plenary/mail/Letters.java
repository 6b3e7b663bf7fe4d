package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plenary.language.Language;

/** Every kind of letter there is. */
@ApplicationScoped
class Letters {
    @Inject
    @Any
    Instance<Letter> letters;

    // looking through all beans at every message would cost more than the message
    private final Map<String, Optional<Letter>> known = new ConcurrentHashMap<>();

    boolean isBulk(String kind) {
        return find(kind).map(Letter::isBulk).orElse(false);
    }

    Optional<Wording> write(String kind, UUID subject, Language language) {
        return find(kind).flatMap(letter -> letter.write(subject, language));
    }

    /** By message; those no longer due are left out. */
    Map<UUID, Wording> write(List<Message> messages) {
        Map<UUID, Wording> written = new HashMap<>();
        messages.stream()
                .collect(Collectors.groupingBy(Message::kind))
                .forEach((kind, some) -> find(kind).ifPresent(letter -> written.putAll(letter.write(due(some)))));
        return written;
    }

    private static List<Letter.Due> due(List<Message> messages) {
        return messages.stream()
                .map(message -> new Letter.Due(
                        message.id(), message.subject(), message.recipient().language()))
                .toList();
    }

    private Optional<Letter> find(String kind) {
        return known.computeIfAbsent(
                kind,
                wanted -> letters.stream()
                        .filter(letter -> letter.kind().equals(wanted))
                        .findFirst());
    }
}
