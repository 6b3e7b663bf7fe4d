package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word a template shows comes from the message bundles or from data. */
class TemplatesTest {
    private static final Set<String> THE_SAME_IN_EVERY_LANGUAGE = Set.of("UTC", "Plenary", "CSV", "UTF");
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(?m)^@(import|param).*$");
    private static final Pattern OPENING = Pattern.compile("[$!]\\{|\\$unsafe\\{|@[a-zA-Z.]+\\(");
    private static final Pattern KEYWORD = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern STYLE = Pattern.compile("<(style|script)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(?:aria-label|title|placeholder|alt|value|label)=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("<code>.*?</code>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&[a-z0-9#]+;");
    private static final Pattern RUNS_BY_ITSELF =
            Pattern.compile("data-label=[^<>]* dir=|<t[dh] [^<>]*dir=[^<>]*data-label=");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files
                    .filter(file -> file.toString().endsWith(".jte"))
                    // the style guide shows people and places that nobody has to translate
                    .filter(file -> !file.startsWith("templates/pages/home/guide"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void showsNoWordsOfItsOwn(Path template) throws IOException {
        assertThat(words(Files.readString(template))).isEmpty();
    }

    /** On a phone the label stands in the cell, and would stand on the wrong side of it. */
    @ParameterizedTest
    @MethodSource("templates")
    void aCellWithALabelRunsAsThePageDoes(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(RUNS_BY_ITSELF);
    }

    private static List<String> words(String template) {
        String html = STYLE.matcher(withoutJava(template)).replaceAll(" ");
        List<String> words = new ArrayList<>();
        READ_ALOUD
                .matcher(html)
                .results()
                .filter(found -> !found.group().startsWith("value"))
                .forEach(found -> collect(found.group(1), words));
        String shown = TAG.matcher(CODE.matcher(html).replaceAll(" ")).replaceAll(" ");
        collect(ENTITY.matcher(shown).replaceAll(" "), words);
        return words;
    }

    private static void collect(String text, List<String> words) {
        WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !THE_SAME_IN_EVERY_LANGUAGE.contains(word))
                .forEach(words::add);
    }

    /** Expressions and directives are cut out with all that stands between their brackets. */
    private static String withoutJava(String template) {
        String rest = HEAD.matcher(COMMENT.matcher(template).replaceAll(" ")).replaceAll(" ");
        StringBuilder html = new StringBuilder();
        int at = 0;
        Matcher opening = OPENING.matcher(rest);
        while (opening.find(at)) {
            html.append(rest, at, opening.start());
            at = closing(rest, opening.end());
        }
        html.append(rest.substring(at));
        return KEYWORD.matcher(html).replaceAll(" ");
    }

    private static int closing(String text, int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        while (depth > 0 && at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '{')) {
                depth++;
            } else if (!quoted && (c == ')' || c == '}')) {
                depth--;
            }
            at++;
        }
        return at;
    }
}
