package org.plenary.network;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checked rows as JSON, in which the database takes them all at once. */
final class RowJson {
    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private RowJson() {}

    static <F> String rows(List<PlannedRow<F>> rows, Labels<F> labels) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        for (PlannedRow<F> row : rows) {
            json.add(JSON.createObjectBuilder()
                    .add("number", row.number())
                    .add("outcome", row.outcome().key())
                    .add("label", row.label())
                    .add("doubt", row.match().doubt().map(Doubt::key).orElse(""))
                    .add("known_label", row.match().known().map(labels::of).orElse(""))
                    .add("changes", changes(row.changes()))
                    .add("problems", problems(row.problems())));
        }
        return json.build().toString();
    }

    /** Says what is known in words. */
    interface Labels<F> {
        String of(Known<F> known);
    }

    static JsonArray changes(List<Change> changes) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        changes.forEach(change -> json.add(JSON.createObjectBuilder()
                .add("field", change.field())
                .add("from", change.from())
                .add("to", change.to())));
        return json.build();
    }

    static JsonArray problems(List<RowProblem> problems) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        for (RowProblem problem : problems) {
            JsonObjectBuilder details = JSON.createObjectBuilder();
            problem.fault().details().forEach((name, value) -> {
                if (value instanceof Number number) {
                    details.add(name, number.longValue());
                } else {
                    details.add(name, String.valueOf(value));
                }
            });
            json.add(JSON.createObjectBuilder()
                    .add("row", problem.row())
                    .add("column", problem.fault().field())
                    .add("found", problem.found().replace("\0", ""))
                    .add("code", problem.fault().code())
                    .add("details", details));
        }
        return json.build();
    }

    static JsonArray read(@Nullable Object column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column == null ? "[]" : column.toString()))) {
            return reader.readArray();
        }
    }
}
