package org.plenary.network;

import java.util.regex.Pattern;

/** What a mail address looks like; whether it exists only a mail can tell. */
final class MailAddress {
    static final Pattern SHAPE = Pattern.compile("[^@\\s<>\"(),;:]+@[^@\\s<>\"(),;:]+\\.[^@\\s<>\"(),;:.]+");

    private MailAddress() {}
}
