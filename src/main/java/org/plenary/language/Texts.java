package org.plenary.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The message bundle of one language. Patterns are ICU MessageFormat with named arguments, so plurals follow CLDR. */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final ULocale numbers;
    private final Properties patterns;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        // the digits in which the JDK writes dates, in Arabic too
        this.numbers = new ULocale(language.tag() + "@numbers=latn");
        this.patterns = read("/messages_" + language.tag() + ".properties");
    }

    public static Texts in(Language language) {
        return java.util.Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The plain text of the key; arguments are given as name, value, name, value. A key that is missing shows itself. */
    public String get(String key, Object... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return get(key, named);
    }

    public String get(String key, Map<String, Object> arguments) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            return key;
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, numbers));
        // ICU formats are not safe for use by several threads, their clones are cheap
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** For keys made from data: absent instead of shown when there is no such text. */
    public Optional<String> find(String key) {
        return patterns.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
