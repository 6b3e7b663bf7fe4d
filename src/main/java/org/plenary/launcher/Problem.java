package org.plenary.launcher;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence for people in an answer that says no. */
final class Problem {
    private static final int LENGTH = 300;
    // RFC 9457 §3.1: "detail" is written for people, "title" stands in for it.
    private static final Pattern DETAIL = Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    // RFC 8259 §7
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private Problem() {}

    static String of(String body) {
        for (Pattern pattern : new Pattern[] {DETAIL, TITLE}) {
            Matcher found = pattern.matcher(body);
            if (found.find()) {
                return brief(ESCAPED.matcher(found.group(1)).replaceAll(Problem::meaning));
            }
        }
        return brief(body);
    }

    private static String meaning(MatchResult escaped) {
        if (escaped.group(1) != null) {
            return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escaped.group(1), 16)));
        }
        String letter = escaped.group(2);
        return "bfnrt".contains(letter) ? " " : Matcher.quoteReplacement(letter);
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LENGTH ? line : line.substring(0, LENGTH) + "…";
    }
}
