package org.plenary.web;

import jakarta.ws.rs.core.Response;
import org.plenary.language.Language;

/** A made document as a file to keep, and nothing in between keeps it. */
public final class Download {
    public static final String PDF = "application/pdf";

    private Download() {}

    /** @param name in letters that every system takes */
    public static Response pdf(byte[] file, String name, Language language) {
        return Response.ok(file, PDF)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Language", language.tag())
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
