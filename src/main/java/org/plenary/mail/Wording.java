package org.plenary.mail;

import java.util.List;

/**
 * What a message says, independent of its being read as HTML or as plain text.
 *
 * @param facts such as date and place, shown as a list of label and value
 * @param actions links, the first of them as the message's one button
 * @param closing small print under the message
 * @param markdown what somebody wrote in Markdown, after the paragraphs; empty for nothing
 */
public record Wording(
        String subject,
        String heading,
        List<String> paragraphs,
        List<Fact> facts,
        List<Action> actions,
        String closing,
        String markdown) {
    public Wording(
            String subject,
            String heading,
            List<String> paragraphs,
            List<Fact> facts,
            List<Action> actions,
            String closing) {
        this(subject, heading, paragraphs, facts, actions, closing, "");
    }

    /** The same under another subject and heading, with other words. */
    public Wording with(Template words) {
        return new Wording(words.subject(), words.subject(), List.of(), facts, actions, closing, words.body());
    }

    public Wording under(String other) {
        return new Wording(other, heading, paragraphs, facts, actions, closing, markdown);
    }

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** What the reader can do, at an address. */
    public record Action(String label, String url) {}
}
