package org.plenary.problem;

import java.util.Map;

/**
 * One fault of one field.
 *
 * @param field name of the form field, or a JSON pointer without its leading slash
 * @param code key of the text, without its {@code fault.} prefix
 * @param details what fills the text, by name
 */
public record Fault(String field, String code, Map<String, Object> details) {
    public Fault {
        details = Map.copyOf(details);
    }

    /** Details are given as name, value, name, value. */
    public static Fault of(String field, String code, Object... details) {
        return new Fault(field, code, Problem.named(details));
    }
}
