package org.plenary.papers.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plenary.papers.PaperKind;
import org.plenary.papers.Sheet;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.web.TypedId;

/** For whom papers are to be printed: those who are chosen, or else those whom the filter of the table lets through. */
record RunForm(Map<String, String> filter, List<UUID> chosen, String paper, String sheet) {
    private static final Set<String> NOT_OF_FILTER = Set.of("person", "paper", "sheet", "after", "do", "lang", "zone");

    static RunForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> filter = new HashMap<>();
        sent.keySet().stream()
                .filter(key -> !NOT_OF_FILTER.contains(key))
                .forEach(key -> filter.put(key, first(sent, key)));
        filter.values().removeIf(String::isBlank);
        List<UUID> chosen = Objects.requireNonNullElse(sent.get("person"), List.<String>of()).stream()
                .flatMap(id -> TypedId.of(id).stream())
                .distinct()
                .toList();
        return new RunForm(filter, chosen, first(sent, "paper"), first(sent, "sheet"));
    }

    private static String first(MultivaluedMap<String, String> sent, String key) {
        return Objects.requireNonNullElse(sent.getFirst(key), "");
    }

    RegistrationFilter wanted() {
        return new RegistrationFilter(filter);
    }

    PaperKind kind() {
        return kind(paper);
    }

    /** @throws Invalid for what is none */
    static PaperKind kind(String paper) {
        return PaperKind.of(paper)
                .orElseThrow(() -> new Invalid(
                        Fault.of("paper", "paper-kind", "known", "visa-letter, confirmation, badge, certificate")));
    }

    Sheet onSheet() {
        return sheet(sheet);
    }

    /** Nothing is the usual one. @throws Invalid for what is none */
    static Sheet sheet(String sheet) {
        return sheet.isEmpty()
                ? Sheet.A4_8
                : Sheet.of(sheet)
                        .orElseThrow(
                                () -> new Invalid(Fault.of("sheet", "paper-sheet", "known", "a4-8, a4-4, letter-8")));
    }
}
