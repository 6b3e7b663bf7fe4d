package org.plenary.network;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Mail addresses of a collection in a citext column, which come back as objects of the driver. */
@Converter
public class AddressColumn implements AttributeConverter<String, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable String address) {
        return address;
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : column.toString();
    }
}
