package org.plenary.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;

/** A message as it goes out: subject, the same words as HTML and as plain text, and what comes with it. */
public record Rendered(String subject, String html, String text, Optional<CalendarFile> date) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendered.class.getClassLoader(), "plenary.templates.mail");

    public Rendered(String subject, String html, String text) {
        this(subject, html, text, Optional.empty());
    }

    /** @param small links under the message */
    static Rendered of(Wording wording, List<Wording.Action> small, Language language, String networkName) {
        TemplateOutput html = new StringOutput();
        TEMPLATES.render(
                "mail/letter.jte",
                Map.of(
                        "passages",
                        Passage.of(wording, language),
                        "small",
                        small,
                        "language",
                        language,
                        "networkName",
                        networkName),
                html);
        return new Rendered(
                wording.subject(), html.toString(), PlainText.of(wording, small, networkName), wording.date());
    }
}
