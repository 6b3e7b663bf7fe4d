package org.plenary.invitations.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation for machines.
 *
 * @param mode how the invitee takes part, once they accepted
 */
@Schema(example = "{\"person\":\"ana.kask@ee.example\",\"state\":\"accepted\",\"mode\":\"online\"}")
public record InvitationJson(
        String person, String state, @Nullable String mode) {}
