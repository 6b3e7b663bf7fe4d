package org.plenary.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The page templates, compiled into the WAR. */
final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "plenary.templates.pages");

    private Pages() {}

    /** Rendered whole before the first byte leaves, so that a failing template is an error page and not half a page. */
    static Utf8ByteOutput render(Page page, Ui ui) {
        Utf8ByteOutput rendered = new Utf8ByteOutput();
        TEMPLATES.render(page.template() + ".jte", Map.of("ui", ui, "view", page.view()), rendered);
        return rendered;
    }
}
