package org.plenary.mail;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an HTML mail that brought no plain text; good enough to see what it is about. */
final class HtmlText {
    // each pattern goes through the text once: what is never closed reaches to its end, and no tag goes over another
    private static final Pattern UNSEEN = Pattern.compile(
            "<(script|style|head|title)\\b.*?(?:</\\1\\s{0,9}>|\\z)|<!--.*?(?:-->|\\z)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BREAK =
            Pattern.compile("<(?:br|/p|/div|/tr|/li|/h[1-6]|/table)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    private HtmlText() {}

    static String of(String html) {
        String seen = BLANKS.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll(" ");
        String bare = TAG.matcher(BREAK.matcher(seen).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1).toLowerCase(Locale.ROOT);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        int point = number(name.substring(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private static int number(String digits) {
        try {
            return digits.startsWith("x")
                    ? Integer.parseInt(digits.substring(1), HEX)
                    : Integer.parseInt(digits, DECIMAL);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
