package org.plenary.network;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.problem.Fault;

/** Keeps what is wrong with a row in a jsonb column, which comes back as an object of the driver. */
@Converter
public class ProblemsColumn implements AttributeConverter<List<RowProblem>, Object> {
    @Override
    public Object convertToDatabaseColumn(@Nullable List<RowProblem> problems) {
        return RowJson.problems(problems == null ? List.of() : problems).toString();
    }

    @Override
    public List<RowProblem> convertToEntityAttribute(@Nullable Object column) {
        return RowJson.read(column).stream()
                .map(JsonObject.class::cast)
                .map(ProblemsColumn::problem)
                .toList();
    }

    private static RowProblem problem(JsonObject json) {
        Map<String, Object> details = new HashMap<>();
        json.getJsonObject("details").forEach((name, value) -> details.put(name, detail(value)));
        return new RowProblem(
                json.getInt("row"),
                json.getString("found"),
                new Fault(json.getString("column"), json.getString("code"), details));
    }

    private static Object detail(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.longValue();
        }
        return ((JsonString) value).getString();
    }
}
