package org.plenary.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a message says, independent of its being read as HTML or as plain text.
 *
 * @param facts such as date and place, shown as a list of label and value
 * @param actions links, the first of them as the message's one button
 * @param closing small print under the message
 * @param markdown what somebody wrote in Markdown, after the paragraphs; empty for nothing
 * @param second the same in another language, below it
 * @param date an entry for the reader's calendar
 */
public record Wording(
        String subject,
        String heading,
        List<String> paragraphs,
        List<Fact> facts,
        List<Action> actions,
        String closing,
        String markdown,
        Optional<Translation> second,
        Optional<CalendarFile> date) {
    public Wording(
            String subject,
            String heading,
            List<String> paragraphs,
            List<Fact> facts,
            List<Action> actions,
            String closing) {
        this(subject, heading, paragraphs, facts, actions, closing, "", Optional.empty(), Optional.empty());
    }

    /** The same under another subject and heading, with other words. */
    public Wording with(Template words) {
        return new Wording(
                words.subject(), words.subject(), List.of(), facts, actions, closing, words.body(), second, date);
    }

    public Wording under(String other) {
        return new Wording(other, heading, paragraphs, facts, actions, closing, markdown, second, date);
    }

    /** With the same in another language below it, if there is one. */
    public Wording and(Optional<Translation> other) {
        return new Wording(subject, heading, paragraphs, facts, actions, closing, markdown, other, date);
    }

    public Wording with(CalendarFile file) {
        return new Wording(subject, heading, paragraphs, facts, actions, closing, markdown, second, Optional.of(file));
    }

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** What the reader can do, at an address. */
    public record Action(String label, String url) {}
}
