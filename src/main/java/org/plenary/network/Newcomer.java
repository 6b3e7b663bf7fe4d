package org.plenary.network;

import org.plenary.language.Language;

/** What an organisation says of one of its people who is not known yet. */
public record Newcomer(String givenName, String familyName, String email, String position, Language language) {
    public Newcomer {
        givenName = givenName.strip();
        familyName = familyName.strip();
        email = email.strip();
        position = position.strip();
    }
}
