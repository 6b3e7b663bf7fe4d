package org.plenary.network.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of text cells, none of which a spreadsheet would run. */
final class XlsxOut implements TableWriter {
    private static final int BATCH = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxOut(OutputStream out, List<String> columns) {
        workbook = new Workbook(out, "Plenary", "1.0");
        sheet = workbook.newWorksheet("List");
        row(columns);
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(rows, i, cells.get(i));
            }
        }
        rows++;
        if (rows % BATCH == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
