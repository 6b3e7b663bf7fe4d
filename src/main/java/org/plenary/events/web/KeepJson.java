package org.plenary.events.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * For how long personal data of an event are kept.
 *
 * @param days after its last day, from 0 to 3650
 * @param sure needed when that day has passed, since what is kept goes at once then
 */
@Schema(example = "{\"days\":180}")
public record KeepJson(
        @NotNull @Schema(example = "180") Integer days,
        @Nullable Boolean sure) {}
