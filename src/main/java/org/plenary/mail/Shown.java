package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Text from outside, made fit to be kept and shown: no controls, no halves of characters, not too long. */
final class Shown {
    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern GAP = Pattern.compile("\\n[ \\t\\n]*\\n");

    /** Looked at before anything is taken out, so that nobody keeps us busy with a line without end. */
    private static final int MARGIN = 4;

    private Shown() {}

    static String line(String text, int most) {
        return cut(OneLine.of(whole(cut(text, MARGIN * most))), most);
    }

    static String lines(String text, int most) {
        String clean = CONTROL.matcher(
                        BREAK.matcher(whole(cut(text, MARGIN * most))).replaceAll("\n"))
                .replaceAll("");
        return cut(GAP.matcher(clean).replaceAll("\n\n").strip(), most);
    }

    private static String whole(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
