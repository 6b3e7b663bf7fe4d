package org.plenary.mail;

import java.util.List;
import java.util.StringJoiner;

/** The plain text part of a message. */
final class PlainText {
    private static final String RULE = "- - -";

    private PlainText() {}

    static String of(Wording wording, List<Wording.Action> small, String networkName) {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        add(wording, text);
        wording.second().ifPresent(second -> {
            text.add(RULE);
            add(second.wording(), text);
        });
        StringJoiner foot = new StringJoiner("\n").add("-- ").add(networkName);
        small.forEach(action -> foot.add(action.label() + ": " + action.url()));
        return text.add(foot.toString()).toString();
    }

    private static void add(Wording wording, StringJoiner text) {
        text.add(wording.heading());
        wording.paragraphs().forEach(text::add);
        if (!wording.markdown().isEmpty()) {
            text.add(Markdown.text(wording.markdown()));
        }
        if (!wording.facts().isEmpty()) {
            StringJoiner facts = new StringJoiner("\n");
            wording.facts().forEach(fact -> facts.add(fact.label() + ": " + fact.value()));
            text.add(facts.toString());
        }
        wording.actions().forEach(action -> text.add(action.label() + ":\n" + action.url()));
        if (!wording.closing().isBlank()) {
            text.add(wording.closing());
        }
    }
}
