package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.files.Pdf;
import org.plenary.language.Language;

/** Prints papers, one or many of a kind. */
@ApplicationScoped
public class Printer {
    @Inject
    Pdf pdf;

    @Inject
    Portraits portraits;

    /** One alone, the same file whenever it is printed. */
    public byte[] print(PaperView paper) {
        return paper.kind() == PaperKind.BADGE
                ? pdf.print(
                        "papers/badge", BadgeView.of(paper, portraits.of(paper)), paper.language(), paper.issuedAt())
                : pdf.print("papers/letter", paper, paper.language(), paper.issuedAt());
    }

    /** Badges, at least one, on pages to be cut. The sheet itself runs from left to right, each badge as it is read. */
    byte[] print(Sheet sheet, List<PaperView> badges) {
        return pdf.print(
                "papers/sheet",
                SheetView.of(sheet, badges, portraits::of),
                Language.EN,
                badges.get(0).issuedAt());
    }

    /** At least one, one after the other. */
    byte[] print(List<PaperView> papers) {
        return pdf.bind(papers.stream().map(this::print).toList());
    }
}
