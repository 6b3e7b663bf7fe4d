package org.plenary.network;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Reads a CSV file (RFC 4180) in UTF-8, with or without a byte order mark, with comma, semicolon or tab. */
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FILE = "file";

    /** A line and its cells by column; columns are in lower case, cells without white space around them. */
    record Row(int number, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private CsvFile() {}

    /** @throws Invalid when it is no such file, or a required column is missing */
    static List<Row> read(byte[] content, ImportKind kind) {
        String text = decode(content);
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            throw new Invalid(Fault.of(FILE, "file-empty"));
        }
        List<String> columns = records.get(0).getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Fault> missing = kind.required().stream()
                .filter(column -> !columns.contains(column))
                .map(column -> Fault.of(FILE, "column-missing", "column", column))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRecord line : records.subList(1, records.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
                cells.put(columns.get(i), line.getField(i).strip());
            }
            rows.add(new Row((int) line.getStartingLineNumber(), cells));
        }
        return rows;
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException e) {
            throw new Invalid(Fault.of(FILE, "file-unreadable"));
        }
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Invalid(Fault.of(FILE, "file-not-utf-8"));
        }
    }

    /** The one of the three that the header has most of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
