package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.plenary.language.Language;

/** The language of a request outside of JAX-RS. */
public final class Languages {
    private Languages() {}

    /** Only the address counts, so that one address always gives the same bytes: {@code ?lang=}, else English. */
    public static Language inAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::of)
                .orElse(Language.EN);
    }
}
