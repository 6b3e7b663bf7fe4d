package org.plenary.mail;

import java.util.List;
import java.util.StringJoiner;

/** The plain text part of a message. */
final class PlainText {
    private PlainText() {}

    static String of(Wording wording, List<Wording.Action> small, String networkName) {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
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
        StringJoiner foot = new StringJoiner("\n").add("-- ").add(networkName);
        small.forEach(action -> foot.add(action.label() + ": " + action.url()));
        return text.add(foot.toString()).toString();
    }
}
