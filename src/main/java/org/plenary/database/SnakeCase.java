package org.plenary.database;

import java.util.Locale;
import org.eclipse.persistence.mappings.DirectToFieldMapping;

/** Columns are called like their attributes, in the way SQL writes names: {@code queuedAt} is {@code queued_at}. */
final class SnakeCase {
    private SnakeCase() {}

    static void name(DirectToFieldMapping mapping) {
        if (mapping.getField().getName().equalsIgnoreCase(mapping.getAttributeName())) {
            mapping.getField().setName(snake(mapping.getAttributeName()));
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
