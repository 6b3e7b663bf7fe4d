package org.plenary.identity.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key this request came with, if it came with one, and the digest of all that was sent. */
@RequestScoped
class KeyedRequest {
    private @Nullable String key;
    private byte[] digest = {};

    void is(String named, byte[] sent) {
        key = named;
        digest = sent;
    }

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    byte[] digest() {
        return digest;
    }
}
