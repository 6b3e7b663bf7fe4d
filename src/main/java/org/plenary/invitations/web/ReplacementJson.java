package org.plenary.invitations.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gets the seat, by mail address. */
@Schema(example = "{\"person\":\"luc.morel@ee.example\"}")
public record ReplacementJson(@NotNull String person) {}
