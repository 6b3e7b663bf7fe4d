package org.plenary.invitations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Invitations, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"person\":\"ana.kask@ee.example\",\"state\":\"accepted\",\"mode\":\"online\"}],\"next\":\"aW52aXRhdGlvbnMK\"}")
public record InvitationsJson(
        List<InvitationJson> items, @Nullable String next) implements Listed {}
