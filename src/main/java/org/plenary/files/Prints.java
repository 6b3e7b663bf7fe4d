package org.plenary.files;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** The print templates, compiled into the WAR. */
final class Prints {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Prints.class.getClassLoader(), "plenary.templates.print");

    private Prints() {}

    static String render(String template, Object view, Language language) {
        TemplateOutput out = new StringOutput();
        TEMPLATES.render(template + ".jte", Map.of("texts", Texts.in(language), "view", view), out);
        return out.toString();
    }
}
