package org.plenary.invitations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.plenary.files.Pdf;
import org.plenary.invitations.LetterView;
import org.plenary.web.Download;

/** An official letter as a file to keep, and nothing in between keeps it. */
@ApplicationScoped
class LetterFile {
    static final String PDF = Download.PDF;

    @Inject
    Pdf pdf;

    Response of(LetterView letter) {
        byte[] file = pdf.print("invitations/letter", letter, letter.language(), letter.issuedAt());
        return Download.pdf(file, letter.fileName(), letter.language());
    }
}
