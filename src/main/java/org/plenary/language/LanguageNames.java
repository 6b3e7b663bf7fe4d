package org.plenary.language;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Locale;

/** Names of languages by their codes (ISO 639), as a reader of another one calls them. */
public final class LanguageNames {
    private LanguageNames() {}

    /** A code nobody knows is its own name. */
    public static String name(String code, Language reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader.locale());
    }

    /** As a list in words, in the order given. */
    public static String list(Collection<String> codes, Language reader) {
        return ListFormatter.getInstance(reader.locale())
                .format(codes.stream().map(code -> name(code, reader)).toList());
    }
}
