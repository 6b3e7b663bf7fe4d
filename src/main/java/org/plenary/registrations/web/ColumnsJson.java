package org.plenary.registrations.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.registrations.ColumnSet;

/**
 * What an account sees of each registration of an event.
 *
 * @param columns in their order; empty for the usual ones
 * @param available all there are, answers to questions by {@code q-} and the id of the question; not read
 */
@Schema(
        example =
                "{\"columns\":[\"organisation\",\"state\",\"q-0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\"],\"available\":[\"organisation\",\"state\",\"mode\",\"q-0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\"]}")
public record ColumnsJson(
        @NotNull List<String> columns, @Nullable List<String> available) {
    static ColumnsJson of(ColumnSet chosen, ColumnSet available) {
        return new ColumnsJson(chosen.keys(), available.keys());
    }
}
