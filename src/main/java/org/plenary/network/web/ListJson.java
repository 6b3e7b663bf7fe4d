package org.plenary.network.web;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.SavedList;

/**
 * A choice of people under a name.
 *
 * @param filter by the names of the filters of the desk
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"name\":\"All National Centres\",\"filter\":{\"kind\":\"national-centre\"}}")
public record ListJson(
        @Nullable String id, @NotNull String name, @Nullable Map<String, String> filter) {
    static ListJson of(SavedList list) {
        return new ListJson(list.id().toString(), list.name(), list.filter().values());
    }

    Map<String, String> asked() {
        return filter == null ? Map.of() : filter;
    }
}
