package org.plenary.network;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of any script in small Latin letters without accents, as one would type them on any keyboard. */
final class Latin {
    private static final Transliterator ANY =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; Lower");
    /** Vowel signs of Hebrew and Arabic, which are written or left out as one likes. */
    private static final Pattern VOWELS = Pattern.compile("[\\u0591-\\u05C7\\u064B-\\u065F\\u0670]");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9@.' -]+");

    private Latin() {}

    static String of(String text) {
        String latin = ASCII.matcher(text).matches()
                ? text.toLowerCase(Locale.ROOT)
                : ANY.transliterate(VOWELS.matcher(text).replaceAll(""));
        return NO_LETTER.matcher(latin).replaceAll("").strip();
    }
}
