package org.plenary.invitations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Invitations, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"person\":\"ana.kask@ee.example\",\"state\":\"accepted\",\"mode\":\"online\"}],\"next\":\"aW52aXRhdGlvbnMK\"}")
public record InvitationsJson(
        List<InvitationJson> items, @Nullable String next) implements Listed {}
