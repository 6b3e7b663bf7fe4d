package org.plenary.invitations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite: people by mail address, or everybody on a saved list.
 *
 * @param list id of the list; given instead of people
 * @param alsoIn language in which each mail says all a second time, below the reader's own
 */
@Schema(example = "{\"people\":[\"ana.kask@ee.example\"],\"alsoIn\":\"en\"}")
public record InviteJson(
        @Schema(description = "Mail addresses; either these or a list") @Nullable
        List<String> people,

        @Schema(description = "Id of a saved list, whose people of now are invited; either this or people") @Nullable
        String list,

        @Nullable String alsoIn) {}
