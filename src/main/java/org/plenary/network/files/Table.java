package org.plenary.network.files;

import java.util.List;
import org.plenary.problem.Fault;

/**
 * A list as a file has it.
 *
 * @param columns names of the columns as they are written in the first row
 * @param separator of a CSV file, else empty
 * @param encoding of a text file, else empty
 */
public record Table(List<String> columns, List<Row> rows, String separator, String encoding) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number line as a spreadsheet counts it, the names of the columns being 1; the card of a vCard file
     * @param cells one for each column, without white space around them
     * @param faults what was wrong with it before anybody looked at what it says
     */
    public record Row(int number, List<String> cells, List<CellFault> faults) {
        public Row {
            cells = List.copyOf(cells);
            faults = List.copyOf(faults);
        }

        boolean isBlank() {
            return faults.isEmpty() && cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * What is wrong with a cell.
     *
     * @param column counted from 0; -1 for the whole row
     */
    public record CellFault(int column, Fault fault) {}
}
