package org.plenary.registrations;

import org.plenary.language.Translated;

/**
 * One of the answers a question offers.
 *
 * @param key what is kept of it; up to forty small letters, digits and hyphens
 */
public record Choice(String key, Translated label) {
    boolean isSound() {
        return key.matches("[a-z0-9-]{1,40}") && !label.isEmpty();
    }
}
