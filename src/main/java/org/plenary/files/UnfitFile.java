package org.plenary.files;

import java.util.Map;

/** An upload cannot be kept. */
final class UnfitFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> details;

    /** @param code of the text of the fault */
    UnfitFile(String code, Map<String, Object> details) {
        super(code);
        this.code = code;
        this.details = details;
    }

    String code() {
        return code;
    }

    Map<String, Object> details() {
        return details;
    }
}
