package org.plenary.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.plenary.problem.Fault;

/**
 * What an organiser writes for many: a subject, and a body in Markdown, with placeholders such as {@code
 * {person.name}} in both.
 */
public record Template(String subject, String body) {
    /** RFC 5322 §2.1.1 wants lines of at most 998 characters; nobody reads so much of a subject. */
    public static final int LONGEST_SUBJECT = 200;

    public static final int LONGEST_BODY = 20_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]{1,60})}");
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?:i|r|f|j|u|sign-in|calendar/me)/[A-Za-z0-9_-]{16,}");

    public Template {
        subject = OneLine.of(subject);
        body = body.strip().replace("\r\n", "\n");
    }

    public boolean isEmpty() {
        return subject.isEmpty() && body.isEmpty();
    }

    /**
     * What keeps it from being sent, in reading order, each with the line it is in, counted from 1.
     *
     * @param names of the placeholders there are
     * @param links those of them that are addresses, and have no place in a subject
     */
    public List<Fault> faults(Set<String> names, Set<String> links, String subjectField, String bodyField) {
        List<Fault> faults = new ArrayList<>();
        if (subject.isEmpty()) {
            faults.add(Fault.of(subjectField, "missing"));
        }
        if (subject.length() > LONGEST_SUBJECT) {
            faults.add(Fault.of(subjectField, "too-long", "most", LONGEST_SUBJECT));
        }
        Set<String> withoutLinks = Stream.of(names.toArray(String[]::new))
                .filter(name -> !links.contains(name))
                .collect(java.util.stream.Collectors.toSet());
        unknown(subject, withoutLinks, subjectField).forEach(faults::add);
        if (body.isEmpty()) {
            faults.add(Fault.of(bodyField, "missing"));
        }
        if (body.length() > LONGEST_BODY) {
            faults.add(Fault.of(bodyField, "too-long", "most", LONGEST_BODY));
        }
        unknown(body, names, bodyField).forEach(faults::add);
        OWN_ADDRESS
                .matcher(body)
                .results()
                .map(found -> Fault.of(bodyField, "own-address", "line", line(body, found)))
                .forEach(faults::add);
        faults.addAll(markup(bodyField));
        return faults;
    }

    private static Stream<Fault> unknown(String text, Set<String> names, String field) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(found -> !names.contains(found.group(1)))
                .map(found -> Fault.of(
                        field, "placeholder-unknown", "placeholder", found.group(), "line", line(text, found)));
    }

    private static int line(String text, MatchResult found) {
        return (int) text.substring(0, found.start()).lines().count()
                + (found.start() == 0 || text.charAt(found.start() - 1) == '\n' ? 1 : 0);
    }

    /** HTML would be shown as it was typed, and pictures are fetched from elsewhere, which tells who reads. */
    private List<Fault> markup(String field) {
        List<Fault> faults = new ArrayList<>();
        Markdown.parsed(body).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                faults.add(at(html, "html", html.getLiteral()));
            }

            @Override
            public void visit(HtmlInline html) {
                faults.add(at(html, "html", html.getLiteral()));
            }

            @Override
            public void visit(Image image) {
                faults.add(at(image, "picture", image.getDestination()));
            }

            private Fault at(Node node, String code, String text) {
                int line = node.getSourceSpans().stream()
                        .findFirst()
                        .map(SourceSpan::getLineIndex)
                        .orElse(0);
                return Fault.of(field, code, "line", line + 1, "text", shortened(text));
            }
        });
        return faults;
    }

    private static String shortened(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return first.length() > 40 ? first.substring(0, 40) + "…" : first;
    }

    /** The words for one reader; a placeholder without a value stays as it is. */
    public Template filled(Map<String, String> values) {
        UnaryOperator<String> fill = text -> PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Optional.ofNullable(values.get(found.group(1))).orElse(found.group())));
        return new Template(fill.apply(subject), Markdown.changed(body, fill));
    }
}
