package org.plenary.papers.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param sheet for badges; {@code a4-8} when it is left out
 * @param registrations ids of them; when left out, all that the filter lets through
 * @param filter as the list of registrations takes it
 */
@Schema(example = "{\"paper\":\"badge\",\"sheet\":\"a4-8\",\"filter\":{\"state\":\"registered\",\"mode\":\"on-site\"}}")
public record RunOrderJson(
        @NotNull @Schema(example = "badge") String paper,
        @Schema(example = "a4-8") @Nullable String sheet,
        @Nullable List<String> registrations,
        @Nullable Map<String, String> filter) {}
