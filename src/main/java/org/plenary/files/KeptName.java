package org.plenary.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of an upload as it is kept: what a person called it, without what could mislead a person or a program. */
final class KeptName {
    private static final int MOST_CHARACTERS = 100;
    private static final String UNNAMED = "file";
    /** Controls, marks that turn the direction of what follows, halves of characters, what is nobody's. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|;]");

    private KeptName() {}

    /** @param ending of its type, which the kept name has whatever the given one had */
    static String of(String given, String ending) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = FORBIDDEN
                .matcher(UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                        .replaceAll(""))
                .replaceAll("-")
                .replaceAll("\\.[A-Za-z0-9]{1,8}$", "")
                .replaceAll("^[\\s.]+|[\\s.]+$", "");
        String name = plain.isEmpty() ? UNNAMED : plain;
        int end = name.offsetByCodePoints(0, Math.min(MOST_CHARACTERS, name.codePointCount(0, name.length())));
        return name.substring(0, end).strip() + "." + ending;
    }
}
