package org.plenary.network;

import java.util.Optional;

/**
 * Whom or what a row is taken for.
 *
 * @param doubt why it may be somebody or something else; empty when it is certain, and when nothing is known
 */
record Match<F>(Optional<Known<F>> known, Optional<Doubt> doubt) {
    static <F> Match<F> nothing() {
        return new Match<>(Optional.empty(), Optional.empty());
    }

    static <F> Match<F> certain(Known<F> known) {
        return new Match<>(Optional.of(known), Optional.empty());
    }

    static <F> Match<F> doubtful(Known<F> known, Doubt doubt) {
        return new Match<>(Optional.of(known), Optional.of(doubt));
    }
}
