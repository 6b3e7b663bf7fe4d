package org.plenary.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.network.files.Table;
import org.plenary.problem.Fault;

/** A row of a file with its cells by the fields they fill, and what is wrong with them in the words of the file. */
final class FileRow {
    private final Table.Row row;
    private final List<String> columns;
    private final List<String> fields;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, String> said;

    FileRow(Table table, List<String> fields, Table.Row row, Vocabulary vocabulary) {
        this.row = row;
        this.columns = table.columns();
        this.fields = fields;
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                cells.put(fields.get(i), row.cells().get(i));
            }
        }
        said = vocabulary.translated(cells);
        row.faults().forEach(found -> note(found.column(), found.fault()));
    }

    int number() {
        return row.number();
    }

    /** By field; what has no column is not there. */
    Map<String, String> said() {
        return said;
    }

    String said(String field) {
        return said.getOrDefault(field, "");
    }

    List<RowProblem> problems() {
        return problems;
    }

    boolean isReadable() {
        return problems.isEmpty();
    }

    void note(List<Fault> faults) {
        faults.forEach(fault -> note(fields.indexOf(fault.field()), fault));
    }

    void note(String field, String code, Object... details) {
        note(fields.indexOf(field), Fault.of(field, code, details));
    }

    private void note(int column, Fault fault) {
        String name = Optional.of(column)
                .filter(index -> index >= 0)
                .map(columns::get)
                .orElse(fault.field());
        String found = column < 0 ? "" : row.cells().get(column);
        problems.add(new RowProblem(row.number(), found, new Fault(name, fault.code(), fault.details())));
    }
}
