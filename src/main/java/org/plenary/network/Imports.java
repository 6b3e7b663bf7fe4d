package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.network.files.Table;
import org.plenary.network.files.TableReader;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;

/** The door for lists that come in: uploaded, understood, looked at as often as one likes. */
@ApplicationScoped
@Transactional
public class Imports {
    public static final int LARGEST = 10 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int SAMPLE = 3;
    private static final int HEADER = 500;

    @Inject
    Clock clock;

    @Inject
    ImportRepository imports;

    @Inject
    Actor actor;

    /**
     * Its columns are understood as they were the last time a list had the same, else by their names.
     *
     * @throws Invalid when it cannot be read as a list
     */
    public Import upload(ImportKind kind, String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Invalid(Fault.of("file", "file-empty"));
        }
        if (content.length > LARGEST) {
            throw new Invalid(Fault.of("file", "file-too-large", "most", LARGEST / 1024 / 1024));
        }
        Table table = TableReader.read(content, Optional.empty());
        imports.forget(clock.instant().minus(KEPT));
        Import upload = new Import(kind, fileName, content, actor.name(), clock.instant());
        List<String> fields = imports.remembered(kind.key(), header(table))
                .map(known -> Arrays.asList(known.split(",", -1)))
                .filter(known -> known.size() == table.columns().size())
                .orElseGet(() -> new ColumnNames(kind).guess(table.columns()));
        upload.understood(table.columns(), fields, "");
        imports.add(upload);
        return upload;
    }

    public Import find(UUID id) {
        return imports.find(id).orElseThrow(NotFound::new);
    }

    /** How its columns are understood. */
    public ImportLook look(UUID id) {
        Import upload = find(id);
        Table table = TableReader.read(upload.content(), upload.encoding());
        return new ImportLook(
                table.columns(),
                table.rows().stream().limit(SAMPLE).map(Table.Row::cells).toList(),
                upload.fields(),
                missing(upload.kind(), upload.fields()),
                table.encoding());
    }

    /**
     * Says which field each column fills, which is remembered for the next list with the same columns.
     *
     * @param encoding of a text file; empty to have it found out
     * @throws Invalid when a field is filled twice, or one that is needed by none
     */
    public void understand(UUID id, List<String> fields, String encoding) {
        Import upload = imports.locked(id).orElseThrow(NotFound::new);
        Table table =
                TableReader.read(upload.content(), Optional.of(encoding).filter(TableReader.encodings()::contains));
        List<String> all = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String field = i < fields.size() ? fields.get(i) : "";
            all.add(upload.kind().fields().contains(field) ? field : "");
        }
        upload.understood(table.columns(), all, encoding);
        refuseUnless(upload.kind(), all);
        imports.remember(upload.kind().key(), header(table), String.join(",", all), clock.instant());
    }

    /** @throws Invalid as long as a field that is needed is filled by no column */
    public void refuseUnlessUnderstood(UUID id) {
        Import upload = find(id);
        refuseUnless(upload.kind(), upload.fields());
    }

    private static void refuseUnless(ImportKind kind, List<String> fields) {
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (String field : fields) {
            if (!field.isEmpty() && !seen.add(field)) {
                faults.add(Fault.of("file", "column-twice", "column", field));
            }
        }
        missing(kind, fields)
                .forEach(group -> faults.add(
                        Fault.of("file", "column-missing", "column", String.join(" / ", new TreeSet<>(group)))));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static List<Set<String>> missing(ImportKind kind, List<String> fields) {
        return kind.needed().stream()
                .filter(group -> fields.stream().noneMatch(group::contains))
                .toList();
    }

    public Found<ImportRow> rows(UUID id, Outcome outcome, Part part) {
        return imports.rows(id, outcome, part);
    }

    /** Of a list that was checked, or applied. */
    public Preview preview(UUID id) {
        Import upload = find(id);
        return upload.state() == ImportState.APPLIED ? upload.done() : Tally.of(imports.counts(id));
    }

    /** Says what doubtful rows are, by number. */
    public void decide(UUID id, Map<Integer, Decision> decisions) {
        decisions.forEach((number, decision) -> imports.decide(id, number, decision.key()));
    }

    /** Says the same of every doubtful row of which nothing was said. */
    public void decideRest(UUID id, Decision decision) {
        imports.decideRest(id, decision.key());
    }

    private static String header(Table table) {
        String header = String.join(",", table.columns());
        return header.substring(0, Math.min(HEADER, header.length()));
    }
}
