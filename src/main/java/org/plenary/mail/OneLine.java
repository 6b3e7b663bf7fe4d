package org.plenary.mail;

import java.util.regex.Pattern;

/** Text for a header: what would end its line is a blank. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\p{Cntrl}\\u0085\\u2028\\u2029]+\\s*");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
