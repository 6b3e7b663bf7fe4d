package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.plenary.language.Language;

/** Makes PDF files for people and their screen readers: tagged, with a title and a language, their fonts within. */
@ApplicationScoped
public class Pdf {
    /**
     * The same view gives the same file.
     *
     * @param template path under {@code templates/print}, without its ending; its parameter is called {@code view}
     * @param at when the document says it was made
     */
    public byte[] print(String template, Object view, Language language, Instant at) {
        return of(Prints.render(template, view, language), language, at);
    }

    /** One document of many, at least one, in that order. */
    public byte[] bind(List<byte[]> documents) {
        return Binding.bind(documents);
    }

    /** @param xhtml a whole page with a title and a subject; addresses in it are printed, never opened */
    byte[] of(String xhtml, Language language, Instant at) {
        return Press.print(xhtml, language, at);
    }
}
