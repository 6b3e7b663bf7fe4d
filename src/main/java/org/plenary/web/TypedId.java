package org.plenary.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id as somebody sent it. */
public final class TypedId {
    // UUID itself also reads what is shorter
    private static final Pattern WHOLE = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private TypedId() {}

    /** Empty for what is none (RFC 9562 §4). */
    public static Optional<UUID> of(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
