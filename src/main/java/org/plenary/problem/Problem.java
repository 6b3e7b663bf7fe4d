package org.plenary.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something a person can act on. The code names its text in the message bundles, the details fill that text. */
public abstract sealed class Problem extends RuntimeException permits NotFound, Refused, Invalid {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> details;

    Problem(String code, Object... details) {
        super(code, null, false, false);
        this.code = code;
        this.details = named(details);
    }

    /** Key of the text, without its {@code problem.} prefix. */
    public String code() {
        return code;
    }

    /** What fills the text, by name. */
    public Map<String, Object> details() {
        return details;
    }

    static Map<String, Object> named(Object... details) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < details.length; i += 2) {
            named.put((String) details[i], details[i + 1]);
        }
        return Map.copyOf(named);
    }
}
