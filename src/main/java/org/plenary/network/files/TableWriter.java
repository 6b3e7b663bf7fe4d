package org.plenary.network.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a list row by row. What it writes reads back as the same list. */
public interface TableWriter extends Closeable {
    /** In the order of the columns. */
    void row(List<String> cells) throws IOException;

    static TableWriter to(OutputStream out, FileFormat format, List<String> columns) throws IOException {
        return switch (format) {
            case CSV -> new CsvOut(out, columns);
            case XLSX -> new XlsxOut(out, columns);
            case VCF -> new VcardOut(out, columns);
        };
    }

    /** Whether a spreadsheet would take a cell for a formula. */
    static boolean runs(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }
}
