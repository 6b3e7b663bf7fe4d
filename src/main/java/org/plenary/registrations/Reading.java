package org.plenary.registrations;

import java.util.Map;

/** What was typed, read: an answer as it is kept, or what is wrong with it. */
sealed interface Reading {
    record Kept(String value) implements Reading {}

    /** @param code of the text of the fault */
    record Wrong(String code, Map<String, Object> details) implements Reading {}

    static Reading of(String value) {
        return new Kept(value);
    }

    static Reading wrong(String code) {
        return new Wrong(code, Map.of());
    }
}
