package org.plenary.database;

import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** A UUID that may be absent; EclipseLink 4 writes it, and fails when it reads it. */
final class AbsentUuid extends UUIDConverter {
    private static final long serialVersionUID = 1L;

    static void allow(DirectToFieldMapping mapping) {
        if (mapping.getConverter() instanceof UUIDConverter) {
            mapping.setConverter(new AbsentUuid());
        }
    }

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object column, Session session) {
        return column == null ? null : super.convertDataValueToObjectValue(column, session);
    }
}
