package org.plenary.mail;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.language.Language;

/**
 * A message in one of its languages, for the template.
 *
 * @param body the HTML of what was written in Markdown
 */
public record Passage(Language language, Wording wording, Content body) {
    /** In the order in which they are read. */
    static List<Passage> of(Wording wording, Language language) {
        return Stream.concat(Stream.of(new Translation(language, wording)), wording.second().stream())
                .map(one -> of(one))
                .toList();
    }

    private static Passage of(Translation one) {
        String words = one.wording().markdown().isEmpty()
                ? ""
                : Markdown.html(one.wording().markdown());
        return new Passage(one.language(), one.wording(), output -> output.writeContent(words));
    }
}
