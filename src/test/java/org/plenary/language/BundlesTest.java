package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The six message bundles say the same things, and just the things that somebody asks for. */
class BundlesTest {
    private static final int COUNTED = 1_000;
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_./-]+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z0-9.-]+\\.)\"");
    private static final Pattern ANNOTATION = Pattern.compile("jakarta\\.validation\\.constraints\\.(\\w+);");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint (\\w+)");

    private final Map<String, String> english = bundle(Language.EN);

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(bundle(language).keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlank(Language language) {
        assertThat(bundle(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyPatternCanBeRead(Language language) {
        bundle(language)
                .forEach((key, pattern) ->
                        assertThatCode(() -> format(language, pattern)).as(key).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void aTextTakesTheSameArgumentsInEveryLanguage(Language language) {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        bundle(language).forEach((key, pattern) -> {
            expected.put(key, format(Language.EN, english.getOrDefault(key, "")).getArgumentNames());
            found.put(key, format(language, pattern).getArgumentNames());
        });

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void pluralsHaveEveryFormThatCountingNeeds(Language language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language.locale()));
        Set<String> needed =
                IntStream.range(0, COUNTED).mapToObj(rules::select).collect(Collectors.toCollection(TreeSet::new));

        bundle(language)
                .forEach((key, pattern) -> plurals(pattern)
                        .forEach(forms -> assertThat(forms).as(key).containsAll(needed)));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Set<String> components =
                english.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Set<String> recorded = found("record\\(\\s*\"([^\"]+)\"", "");
        Set<String> missing = literals()
                .filter(literal -> literal.matches("[a-z]+(\\.[a-zA-Z0-9-]+)+"))
                .filter(literal -> components.contains(literal.split("\\.")[0]))
                // properties of Jakarta Mail
                .filter(literal -> !literal.matches("mail\\.(smtp|imap|mime|transport)\\..*"))
                .filter(literal -> !recorded.contains(literal))
                .filter(literal -> !english.containsKey(literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalHasItsText() {
        assertThat(found("new Refused\\(\\s*\"([^\"]+)\"", "problem."))
                .isNotEmpty()
                .isSubsetOf(english.keySet());
    }

    @Test
    void everyFaultHasItsText() {
        assertThat(found("Fault\\.of\\([^,;]+,\\s*\"([^\"]+)\"", "fault."))
                .isNotEmpty()
                .isSubsetOf(english.keySet());
        assertThat(found("wrong\\([^,;]+,\\s*\"([^\"]+)\"", "fault."))
                .isNotEmpty()
                .isSubsetOf(english.keySet());
        assertThat(found(ANNOTATION.pattern(), "fault.")).isNotEmpty().isSubsetOf(english.keySet());
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> literals = literals().collect(Collectors.toSet());
        Set<String> beginnings = matches(BEGINNING).collect(Collectors.toSet());
        Set<String> rules =
                Stream.concat(matches(ANNOTATION), matches(CONSTRAINT)).collect(Collectors.toSet());
        Set<String> unused = english.keySet().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> {
                    String code = key.replaceFirst("^(problem|fault)\\.", "").replaceFirst("\\.title$", "");
                    boolean told = !code.equals(key) && (literals.contains(code) || rules.contains(code));
                    boolean status = code.matches("http-\\d{3}");
                    // rules of Bean Validation, named by their annotation
                    boolean rule = key.matches("fault\\.[A-Z]\\w+");
                    boolean made = beginnings.stream()
                            .filter(beginning -> !beginning.matches("(problem|fault)\\."))
                            .anyMatch(key::startsWith);
                    return !told && !status && !rule && !made;
                })
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    private static Stream<String> literals() {
        return matches(LITERAL);
    }

    private Set<String> found(String pattern, String prefix) {
        return matches(Pattern.compile(pattern)).map(code -> prefix + code).collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern) {
        return Stream.of("src/main/java", "templates", "liquibase")
                .flatMap(folder -> sources(Path.of(folder)).stream())
                .flatMap(source -> pattern.matcher(source).results().map(BundlesTest::first).toList().stream());
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(BundlesTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of every plural in a pattern. */
    private static List<Set<String>> plurals(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts())
                .filter(i -> parts.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                        && parts.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
                .mapToObj(i -> forms(parts, i))
                .toList();
    }

    private static Set<String> forms(MessagePattern parts, int start) {
        Set<String> forms = new TreeSet<>();
        // past the name; what is nested in a form is jumped over
        for (int i = start + 2; i < parts.getLimitPartIndex(start); i++) {
            if (parts.getPart(i).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(parts.getSubstring(parts.getPart(i)));
            } else {
                i = parts.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    private static MessageFormat format(Language language, String pattern) {
        return new MessageFormat(pattern, ULocale.forLocale(language.locale()));
    }

    private static Map<String, String> bundle(Language language) {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources", "messages_" + language.tag() + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
