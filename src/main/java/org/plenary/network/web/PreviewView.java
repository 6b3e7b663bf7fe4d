package org.plenary.network.web;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.language.Texts;
import org.plenary.network.Change;
import org.plenary.network.Decision;
import org.plenary.network.Found;
import org.plenary.network.Import;
import org.plenary.network.ImportRow;
import org.plenary.network.ImportState;
import org.plenary.network.Outcome;
import org.plenary.network.Part;
import org.plenary.network.Preview;
import org.plenary.network.RowProblem;

/**
 * What applying an uploaded list would do.
 *
 * @param shown which rows are shown
 */
public record PreviewView(
        String id,
        String file,
        String kind,
        String labels,
        boolean applied,
        boolean canBeApplied,
        int added,
        int changed,
        int same,
        int doubtful,
        int undecided,
        int wrong,
        int changes,
        String shown,
        List<Tab> tabs,
        List<Line> lines,
        List<Problem> problems,
        Stretch stretch) {
    private static final String OTHER_NAME = "other-name";

    /** How many rows have one outcome. */
    public record Tab(String outcome, int rows) {}

    /** One row: whom it lists, whom it is taken for, what would change, what was said of it. */
    public record Line(
            int row,
            String label,
            String doubt,
            String known,
            List<Change> changes,
            String decision,
            List<String> decisions) {}

    /** One problem: where, what stands there, what is wrong with it. */
    public record Problem(int row, String column, String found, String detail) {
        static Problem of(RowProblem problem, Texts texts) {
            return new Problem(
                    problem.row(),
                    problem.fault().field(),
                    problem.found(),
                    texts.get("fault." + problem.fault().code(), problem.fault().details()));
        }
    }

    /** The rows that most need to be looked at. */
    static Outcome first(Preview preview) {
        if (preview.wrong() > 0) {
            return Outcome.WRONG;
        }
        if (preview.doubtful() > preview.decided()) {
            return Outcome.DOUBTFUL;
        }
        return preview.changed() > 0 || preview.added() == 0 ? Outcome.CHANGED : Outcome.NEW;
    }

    static PreviewView of(
            Import upload, Preview preview, Outcome shown, Found<ImportRow> rows, Part part, Texts texts) {
        return new PreviewView(
                upload.id().toString(),
                upload.fileName(),
                upload.kind().key(),
                upload.kind().labels(),
                upload.state() == ImportState.APPLIED,
                preview.canBeApplied() && upload.state() == ImportState.CHECKED,
                preview.added(),
                preview.changed(),
                preview.same(),
                preview.doubtful(),
                preview.doubtful() - preview.decided(),
                preview.wrong(),
                preview.added() + preview.changed() + preview.taken(),
                shown.key(),
                tabs(preview),
                rows.rows().stream().map(PreviewView::line).toList(),
                rows.rows().stream()
                        .flatMap(row -> row.problems().stream())
                        .map(problem -> Problem.of(problem, texts))
                        .toList(),
                Stretch.of(rows, part));
    }

    private static List<Tab> tabs(Preview preview) {
        return Stream.of(
                        new Tab(Outcome.WRONG.key(), preview.wrong()),
                        new Tab(Outcome.DOUBTFUL.key(), preview.doubtful()),
                        new Tab(Outcome.CHANGED.key(), preview.changed()),
                        new Tab(Outcome.NEW.key(), preview.added()),
                        new Tab(Outcome.SAME.key(), preview.same()))
                .filter(tab -> tab.rows() > 0)
                .toList();
    }

    private static Line line(ImportRow row) {
        return new Line(
                row.number(),
                row.label(),
                row.doubt(),
                row.knownLabel(),
                row.changes(),
                row.decision().map(Decision::key).orElse(""),
                Stream.of(Decision.values())
                        .filter(decision ->
                                decision != Decision.NEW || !row.doubt().equals(OTHER_NAME))
                        .map(Decision::key)
                        .toList());
    }
}
