package org.plenary.invitations.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite, by mail address.
 *
 * @param alsoIn language in which each mail says all a second time, below the reader's own
 */
@Schema(example = "{\"people\":[\"ana.kask@ee.example\"],\"alsoIn\":\"en\"}")
public record InviteJson(
        @NotNull List<String> people, @Nullable String alsoIn) {}
