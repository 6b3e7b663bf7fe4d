package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.network.files.Table;
import org.plenary.network.files.TableReader;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to checking an uploaded list row by row, beside the request that asked for it or within. */
@ApplicationScoped
@Transactional
public class ImportChecks {
    /** Whoever checked a list for longer than that is gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Clock clock;

    @Inject
    ImportRepository imports;

    @Inject
    Planning planning;

    @Inject
    ImportProgress progress;

    @Inject
    Event<CheckWanted> wanted;

    /** A list waits to be checked. Told after the transaction is over. */
    record CheckWanted(UUID upload) {}

    /** Has it checked beside this request. A list that is being checked already is left to it. */
    public void begin(UUID id) {
        Import upload = imports.locked(id).orElseThrow(NotFound::new);
        boolean running = upload.state() == ImportState.CHECKING
                && upload.checkingSince()
                        .filter(clock.instant().minus(PATIENCE)::isBefore)
                        .isPresent();
        if (upload.state() == ImportState.APPLIED) {
            throw new Refused("import-applied", "file", upload.fileName());
        }
        if (!running) {
            upload.checking(read(upload).rows().size(), clock.instant());
            wanted.fire(new CheckWanted(id));
        }
    }

    /** Checks it now and keeps what each row comes to. */
    public void check(UUID id) {
        Import upload = imports.find(id).orElseThrow(NotFound::new);
        Table table = read(upload);
        String rows = switch (upload.kind()) {
            case ORGANISATIONS ->
                RowJson.rows(
                        planning.organisations(table, upload.fields(), Map.of(), done -> progress.reached(id, done)),
                        known -> known.facts().name().in(Language.EN) + " ("
                                + known.facts().code() + ")");
            case PEOPLE ->
                RowJson.rows(
                        planning.people(table, upload.fields(), Map.of(), done -> progress.reached(id, done)),
                        known -> known.facts().name() + " <" + known.facts().email() + ">, "
                                + known.facts().organisation());
        };
        imports.replaceRows(id, rows);
        upload.checking(table.rows().size(), clock.instant());
        upload.checked();
    }

    private static Table read(Import upload) {
        return TableReader.read(upload.content(), upload.encoding());
    }

    /** How many of the rows are wrong in which way, for callers who look at no page. */
    public List<RowProblem> problems(UUID id) {
        return imports.rows(id, Outcome.WRONG, Part.all()).rows().stream()
                .flatMap(row -> row.problems().stream())
                .toList();
    }
}
