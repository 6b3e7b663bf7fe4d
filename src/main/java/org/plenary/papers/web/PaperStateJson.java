package org.plenary.papers.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.registrations.Document;

/**
 * Where a paper of a registration stands.
 *
 * @param state {@code none}, {@code issued}, {@code changed} when it would say something else now, or {@code revoked}
 * @param obstacle code of the problem why it cannot be issued
 * @param missing topics of the questions that are to be answered first
 */
@Schema(
        example =
                "{\"paper\":\"visa-letter\",\"state\":\"none\",\"obstacle\":\"paper-passport-missing\",\"missing\":[\"passport-number\"]}")
public record PaperStateJson(
        String paper,
        String state,
        @Nullable String reference,
        @Nullable Instant issued,
        @Nullable String obstacle,
        List<String> missing) {
    static PaperStateJson of(Document document) {
        return new PaperStateJson(
                document.name(),
                document.state().name().toLowerCase(Locale.ROOT),
                document.reference().orElse(null),
                document.issuedAt().orElse(null),
                document.obstacle().orElse(null),
                document.missing().stream()
                        .map(key -> key.substring(key.lastIndexOf('.') + 1))
                        .toList());
    }
}
