package org.plenary.web;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * One wrong field in words.
 *
 * @param field name of the form field, or a JSON pointer without its leading slash
 */
public record FaultView(String field, String detail) {
    static List<FaultView> of(List<Fault> faults, Texts texts) {
        return faults.stream()
                .map(fault -> new FaultView(fault.field(), texts.get("fault." + fault.code(), fault.details())))
                .toList();
    }

    /** In that language. */
    public static List<FaultView> of(Invalid invalid, Language language) {
        return of(invalid.faults(), Texts.in(language));
    }

    /** The first fault of a field. */
    public static Optional<String> at(String field, List<FaultView> faults) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FaultView::detail)
                .findFirst();
    }
}
