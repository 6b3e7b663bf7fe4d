package org.plenary.network.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Reads the first sheet of an XLSX workbook (ECMA-376). A formula is never trusted, whatever it last came to. */
final class XlsxTable {
    private XlsxTable() {}

    static Table read(byte[] content) {
        ZipGuard.check(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> lines = workbook.getFirstSheet().openStream()) {
            List<Row> filled = lines.filter(line -> line.getFirstNonEmptyCell().isPresent())
                    .toList();
            if (filled.isEmpty()) {
                throw new Invalid(Fault.of("file", "file-empty"));
            }
            List<String> columns = columns(filled.get(0));
            List<Table.Row> rows = filled.stream()
                    .skip(1)
                    .map(line -> row(line, columns.size()))
                    .filter(row -> !row.isBlank())
                    .toList();
            return new Table(columns, rows, "", "");
        } catch (Invalid invalid) {
            throw invalid;
        } catch (IOException | RuntimeException broken) {
            throw new Invalid(Fault.of("file", "workbook-unreadable"));
        }
    }

    private static List<String> columns(Row line) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < line.getCellCount(); i++) {
            columns.add(text(line.getOptionalCell(i).orElse(null)));
        }
        while (!columns.isEmpty() && columns.get(columns.size() - 1).isEmpty()) {
            columns.remove(columns.size() - 1);
        }
        return columns;
    }

    private static Table.Row row(Row line, int width) {
        List<String> cells = new ArrayList<>();
        List<Table.CellFault> faults = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Cell cell = i < line.getCellCount() ? line.getOptionalCell(i).orElse(null) : null;
            cells.add(text(cell));
            if (cell != null && cell.getType() == CellType.FORMULA) {
                faults.add(new Table.CellFault(i, Fault.of("", "formula-cell")));
            } else if (cell != null && cell.getType() == CellType.ERROR) {
                faults.add(new Table.CellFault(i, Fault.of("", "error-cell")));
            }
        }
        for (int i = width; i < line.getCellCount(); i++) {
            if (!text(line.getOptionalCell(i).orElse(null)).isEmpty()) {
                faults.add(new Table.CellFault(
                        -1, Fault.of("", "ragged", "found", line.getCellCount(), "expected", width)));
                break;
            }
        }
        return new Table.Row(line.getRowNum(), cells, faults);
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber());
            case FORMULA -> "=" + cell.getFormula();
            case EMPTY -> "";
            case STRING, BOOLEAN, ERROR -> String.valueOf(cell.getText()).strip();
        };
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
