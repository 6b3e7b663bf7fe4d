package org.plenary.network;

import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a row would change in a jsonb column, which comes back as an object of the driver. */
@Converter
public class ChangesColumn implements AttributeConverter<List<Change>, Object> {
    @Override
    public Object convertToDatabaseColumn(@Nullable List<Change> changes) {
        return RowJson.changes(changes == null ? List.of() : changes).toString();
    }

    @Override
    public List<Change> convertToEntityAttribute(@Nullable Object column) {
        return RowJson.read(column).stream()
                .map(JsonObject.class::cast)
                .map(change -> new Change(change.getString("field"), change.getString("from"), change.getString("to")))
                .toList();
    }
}
