package org.plenary.network.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
final class CsvOut implements TableWriter {
    private final CsvWriter csv;

    CsvOut(OutputStream out, List<String> columns) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvOut::harmless).toList());
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(String cell) {
        return TableWriter.runs(cell) ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
