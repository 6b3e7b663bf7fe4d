package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.plenary.network.Decision;
import org.plenary.network.ImportChecks;
import org.plenary.network.ImportKind;
import org.plenary.network.Importing;
import org.plenary.network.Imports;
import org.plenary.network.Outcome;
import org.plenary.network.Part;
import org.plenary.network.Preview;
import org.plenary.network.RowProblem;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** What becomes of a list that a machine sends: all of it is applied, or nothing. */
@RequestScoped
class Lists {
    static final String CSV = "text/csv";
    static final String VCF = "text/vcard";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOUBTFUL =
            "What rows are that may be known already: same, new or skip; without it nothing is applied when there are any";

    @Inject
    Imports imports;

    @Inject
    ImportChecks checks;

    @Inject
    Importing importing;

    Response apply(ImportKind kind, byte[] list, String doubtful) {
        UUID upload = imports.upload(kind, "api", list).id();
        imports.refuseUnlessUnderstood(upload);
        checks.check(upload);
        Decision.of(doubtful).ifPresent(decision -> imports.decideRest(upload, decision));
        Preview preview = imports.preview(upload);
        List<Fault> faults = faults(upload, preview);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Preview done = importing.apply(upload);
        return Response.ok(new ImportJson(done.added(), done.changed(), done.same()))
                .build();
    }

    private List<Fault> faults(UUID upload, Preview preview) {
        if (preview.wrong() > 0) {
            return checks.problems(upload).stream().map(Lists::fault).toList();
        }
        if (preview.doubtful() == preview.decided()) {
            return List.of();
        }
        return imports.rows(upload, Outcome.DOUBTFUL, Part.all()).rows().stream()
                .filter(row -> row.decision().isEmpty())
                .map(row -> Fault.of("rows/" + row.number(), "doubtful", "known", row.knownLabel()))
                .toList();
    }

    private static Fault fault(RowProblem problem) {
        String column = problem.fault().field();
        return new Fault(
                "rows/" + problem.row() + (column.isEmpty() ? "" : "/" + column),
                problem.fault().code(),
                problem.fault().details());
    }
}
