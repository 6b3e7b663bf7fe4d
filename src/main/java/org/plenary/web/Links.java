package org.plenary.web;

import java.util.regex.Pattern;

/** Addresses that carry a token, which must not be kept anywhere. */
public final class Links {
    private static final Pattern TOKEN =
            Pattern.compile("(/(?:a|i|r|f|s|j|h|u|v|sign-in|calendar/me)/)[A-Za-z0-9_-]{8,}");
    // without the group, which would be tried at every character of every address
    private static final Pattern ADDRESS = Pattern.compile("/(?:[airfsjhuv]|sign-in|calendar/me)/[A-Za-z0-9_-]{8}");

    private Links() {}

    static boolean carriesToken(String path) {
        return ADDRESS.matcher(path).find();
    }

    /** The text with every token in it replaced by an ellipsis. */
    static String scrub(String text) {
        return TOKEN.matcher(text).replaceAll("$1…");
    }
}
