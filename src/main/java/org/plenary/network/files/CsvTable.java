package org.plenary.network.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Reads CSV (RFC 4180) with whatever separator it has. */
final class CsvTable {
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|", ":", "^", "~");
    /** What Excel takes for a hint in the first line. */
    private static final Pattern SEP = Pattern.compile("\\Asep=(.)\\R", Pattern.CASE_INSENSITIVE);

    private static final int LOOKED_AT = 20;

    private CsvTable() {}

    static Table read(byte[] content, Optional<String> encoding) {
        TextFile file = TextFile.read(content, encoding);
        Matcher told = SEP.matcher(file.text());
        boolean isTold = told.find();
        String text = isTold ? file.text().substring(told.end()) : file.text();
        String separator = isTold ? told.group(1) : separator(text);
        List<CsvRecord> records = records(text, separator, Integer.MAX_VALUE);
        if (records.isEmpty()) {
            throw new Invalid(Fault.of("file", "file-empty"));
        }
        List<String> columns = withoutBlankEnd(records.get(0).getFields());
        List<Table.Row> rows = records.stream()
                .skip(1)
                .map(line -> row(line, columns.size(), isTold ? 1 : 0))
                .filter(row -> !row.isBlank())
                .toList();
        return new Table(columns, rows, separator, file.charset().name());
    }

    private static Table.Row row(CsvRecord line, int width, int linesBefore) {
        List<String> cells = new ArrayList<>(withoutBlankEnd(line.getFields()));
        List<Table.CellFault> faults = new ArrayList<>();
        if (cells.size() > width || (line.getFieldCount() < width && cells.size() > 0)) {
            faults.add(
                    new Table.CellFault(-1, Fault.of("", "ragged", "found", line.getFieldCount(), "expected", width)));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new Table.Row((int) line.getStartingLineNumber() + linesBefore, cells.subList(0, width), faults);
    }

    /** Spreadsheets fill rows up with empty cells. */
    private static List<String> withoutBlankEnd(List<String> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isBlank()) {
            end--;
        }
        return fields.subList(0, end).stream().map(CsvTable::plain).toList();
    }

    /** Without the apostrophe that keeps a spreadsheet from running a cell. */
    private static String plain(String cell) {
        String stripped = cell.strip();
        boolean kept = stripped.length() > 1 && stripped.charAt(0) == '\'' && TableWriter.runs(stripped.substring(1));
        return kept ? stripped.substring(1) : stripped;
    }

    /** The one that cuts the first rows into the most cells, and each into the same number of them. */
    private static String separator(String text) {
        String best = SEPARATORS.get(0);
        double most = 0;
        for (String separator : SEPARATORS) {
            double cut = evenness(text, separator);
            if (cut > most) {
                best = separator;
                most = cut;
            }
        }
        return best;
    }

    private static double evenness(String text, String separator) {
        List<CsvRecord> first = records(text, separator, LOOKED_AT);
        int width = first.isEmpty() ? 0 : first.get(0).getFieldCount();
        if (width < 2) {
            return 0;
        }
        long alike =
                first.stream().filter(line -> line.getFieldCount() == width).count();
        return width * (alike / (double) first.size());
    }

    private static List<CsvRecord> records(String text, String separator, int most) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            return reader.stream().limit(most).toList();
        } catch (CsvParseException | IOException e) {
            throw new Invalid(Fault.of("file", "file-unreadable"));
        }
    }
}
