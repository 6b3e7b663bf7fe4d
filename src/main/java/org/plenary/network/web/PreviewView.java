package org.plenary.network.web;

import java.util.List;
import org.plenary.language.Texts;
import org.plenary.network.Import;
import org.plenary.network.Preview;
import org.plenary.network.RowProblem;

/** What applying an uploaded file would do. */
public record PreviewView(
        String id,
        String file,
        String kind,
        boolean applied,
        boolean canBeApplied,
        int added,
        int changed,
        int same,
        List<Line> problems) {
    /** One problem: where, what stands there, what is wrong with it. */
    public record Line(int row, String column, String found, String detail) {
        static Line of(RowProblem problem, Texts texts) {
            return new Line(
                    problem.row(),
                    problem.fault().field(),
                    problem.found(),
                    texts.get("fault." + problem.fault().code(), problem.fault().details()));
        }
    }

    static PreviewView of(Import upload, Preview preview, Texts texts) {
        return new PreviewView(
                upload.id().toString(),
                upload.fileName(),
                upload.kind().key(),
                upload.appliedAt().isPresent(),
                preview.canBeApplied(),
                preview.added(),
                preview.changed(),
                preview.same(),
                preview.problems().stream()
                        .map(problem -> Line.of(problem, texts))
                        .toList());
    }
}
