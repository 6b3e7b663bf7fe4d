package org.plenary.agenda.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a conflict shall stay; without a reason, that it shall not. */
@Schema(
        example =
                "{\"conflict\":\"room-twice 0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11 1b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c12\",\"reason\":\"The room is divided.\"}")
public record AcceptanceJson(
        @NotNull @Schema(example = "chair-missing 0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11")
        String conflict,

        @Nullable @Schema(example = "The room is divided.") String reason) {}
