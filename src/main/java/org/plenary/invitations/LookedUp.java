package org.plenary.invitations;

import java.util.Map;
import java.util.Objects;

/** What was gathered for many, one by one. */
final class LookedUp {
    private LookedUp() {}

    /** @throws NullPointerException when it was not gathered, which is a mistake in the program */
    static <K, V> V in(Map<K, V> gathered, K key) {
        return Objects.requireNonNull(gathered.get(key), () -> "Nothing was gathered for " + key);
    }
}
