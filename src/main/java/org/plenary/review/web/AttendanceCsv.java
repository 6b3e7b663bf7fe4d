package org.plenary.review.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.review.AttendanceRow;

/** Writes attendance as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
final class AttendanceCsv {
    private static final List<String> COLUMNS = List.of(
            "session_start_utc",
            "session",
            "person",
            "email",
            "organisation_id",
            "organisation",
            "organisation_kind",
            "country",
            "region",
            "way",
            "source",
            "first_in_utc",
            "last_in_utc");
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    private AttendanceCsv(CsvWriter csv) {
        this.csv = csv;
    }

    /** What has rows to write. */
    interface Rows {
        void writeTo(AttendanceCsv csv);
    }

    static void write(OutputStream out, Rows rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS);
            rows.writeTo(new AttendanceCsv(csv));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void row(AttendanceRow row) {
        csv.writeRecord(Stream.of(
                        row.sessionStart().toString(),
                        row.session(),
                        row.person(),
                        row.email(),
                        row.organisation(),
                        row.organisationName(),
                        row.kind(),
                        row.country(),
                        row.region(),
                        row.way(),
                        row.source(),
                        row.firstIn().toString(),
                        row.lastIn().toString())
                .map(AttendanceCsv::harmless)
                .toList());
    }

    /** A line that is no row, for a person to read. */
    void note(String text) {
        csv.writeRecord(text);
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
