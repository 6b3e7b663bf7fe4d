package org.plenary.mail;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.plenary.language.Language;

/** A message as it goes out: subject, and the same words as HTML and as plain text. */
public record Rendered(String subject, String html, String text) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendered.class.getClassLoader(), "plenary.templates.mail");

    /** @param small links under the message */
    static Rendered of(Wording wording, List<Wording.Action> small, Language language, String networkName) {
        TemplateOutput html = new StringOutput();
        String words = wording.markdown().isEmpty() ? "" : Markdown.html(wording.markdown());
        Content body = output -> output.writeContent(words);
        TEMPLATES.render(
                "mail/letter.jte",
                Map.of(
                        "wording",
                        wording,
                        "body",
                        body,
                        "small",
                        small,
                        "language",
                        language,
                        "networkName",
                        networkName),
                html);
        return new Rendered(wording.subject(), html.toString(), PlainText.of(wording, small, networkName));
    }
}
