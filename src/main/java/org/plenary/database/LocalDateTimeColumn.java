package org.plenary.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Keeps local times in text columns: through java.sql.Timestamp a time that the server's own zone skips in spring would
 * be moved by an hour.
 */
@Converter(autoApply = true)
public class LocalDateTimeColumn implements AttributeConverter<LocalDateTime, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDateTime local) {
        return local == null ? null : local.toString();
    }

    @Override
    public @Nullable LocalDateTime convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : LocalDateTime.parse(column);
    }
}
