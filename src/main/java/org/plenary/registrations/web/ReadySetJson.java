package org.plenary.registrations.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ready-made set of questions: {@code badge-name}, {@code dietary}, {@code accessibility}, {@code interpretation} or {@code visa}. */
@Schema(example = "{\"ready\":\"dietary\"}")
public record ReadySetJson(
        @NotNull @Schema(example = "dietary") String ready) {}
