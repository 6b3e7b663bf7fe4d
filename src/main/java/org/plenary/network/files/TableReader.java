package org.plenary.network.files;

import java.util.List;
import java.util.Optional;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Reads a list from a file of any of the formats. */
public final class TableReader {
    public static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 200;

    private TableReader() {}

    /**
     * @param encoding of a text file, when a person said it; else it is found out
     * @throws Invalid when it cannot be read as a list, or is larger than anybody's list
     */
    public static Table read(byte[] content, Optional<String> encoding) {
        Table table = switch (FileFormat.in(content)) {
            case CSV -> CsvTable.read(content, encoding);
            case XLSX -> XlsxTable.read(content);
            case VCF -> VcardTable.read(content, encoding);
        };
        if (table.rows().size() > MOST_ROWS) {
            throw new Invalid(Fault.of("file", "too-many-rows", "most", MOST_ROWS));
        }
        if (table.columns().size() > MOST_COLUMNS) {
            throw new Invalid(Fault.of("file", "too-many-columns", "most", MOST_COLUMNS));
        }
        if (table.rows().isEmpty()) {
            throw new Invalid(Fault.of("file", "file-empty"));
        }
        return table;
    }

    /** What a person may say a text file is written in. */
    public static List<String> encodings() {
        return TextFile.ENCODINGS;
    }
}
