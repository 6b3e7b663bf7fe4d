package org.plenary.invitations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.plenary.files.Pdf;
import org.plenary.invitations.LetterView;

/** An official letter as a file to keep, and nothing in between keeps it. */
@ApplicationScoped
class LetterFile {
    static final String PDF = "application/pdf";

    @Inject
    Pdf pdf;

    Response of(LetterView letter) {
        byte[] file = pdf.print("invitations/letter", letter, letter.language(), letter.issuedAt());
        return Response.ok(file, PDF)
                .header("Content-Disposition", "attachment; filename=\"" + letter.fileName() + "\"")
                .header("Content-Language", letter.language().tag())
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
