package org.plenary.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.plenary.papers.PaperKind;
import org.plenary.papers.PaperView;
import org.plenary.papers.Printer;
import org.plenary.problem.NotFound;
import org.plenary.web.Download;

/** A paper as a file to keep. */
@ApplicationScoped
class PaperFile {
    @Inject
    Printer printer;

    Response of(PaperView paper) {
        return Download.pdf(printer.print(paper), paper.fileName(), paper.language());
    }

    static PaperKind kind(String key) {
        return PaperKind.of(key).orElseThrow(NotFound::new);
    }
}
