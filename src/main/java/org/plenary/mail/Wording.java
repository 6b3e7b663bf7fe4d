package org.plenary.mail;

import java.util.List;

/**
 * What a message says, independent of its being read as HTML or as plain text.
 *
 * @param facts such as date and place, shown as a list of label and value
 * @param actions links, the first of them as the message's one button
 * @param closing small print under the message
 */
public record Wording(
        String subject,
        String heading,
        List<String> paragraphs,
        List<Fact> facts,
        List<Action> actions,
        String closing) {

    /** A label and its value. */
    public record Fact(String label, String value) {}

    /** What the reader can do, at an address. */
    public record Action(String label, String url) {}
}
