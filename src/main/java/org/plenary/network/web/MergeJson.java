package org.plenary.network.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.Blend;

/**
 * Two people to make one of.
 *
 * @param with the one who goes
 * @param take what is taken from the one who goes: place, honorific, given_name, family_name, name_order, gender, email,
 *     language, time_zone
 */
@Schema(example = "{\"with\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"take\":[\"honorific\",\"email\"]}")
public record MergeJson(@NotNull UUID with, @Nullable List<String> take) {
    Set<String> fields() {
        return Blend.FIELDS.stream()
                .filter(field -> take != null && take.contains(field))
                .collect(Collectors.toSet());
    }
}
