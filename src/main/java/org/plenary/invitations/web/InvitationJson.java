package org.plenary.invitations.web;

import org.jspecify.annotations.Nullable;

/**
 * An invitation for machines.
 *
 * @param mode how the invitee takes part, once they accepted
 */
public record InvitationJson(
        String person, String state, @Nullable String mode) {}
