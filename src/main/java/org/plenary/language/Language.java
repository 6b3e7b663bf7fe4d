package org.plenary.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six languages of the United Nations, in the order in which pickers list them. */
public enum Language {
    AR("ar", "العربية"),
    ZH("zh", "中文"),
    EN("en", "English"),
    FR("fr", "Français"),
    RU("ru", "Русский"),
    ES("es", "Español");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** Value of the {@code dir} attribute. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** By the primary subtag: {@code fr-CA} is French. */
    public static Optional<Language> of(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(primary))
                .findFirst();
    }

    /** The best of the six for an {@code Accept-Language} field (RFC 9110 §12.5.4); empty when it names none of them. */
    public static Optional<Language> accepted(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException notAField) {
            return Optional.empty();
        }
    }
}
