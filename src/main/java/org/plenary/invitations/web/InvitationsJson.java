package org.plenary.invitations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Invitations, one page of them. */
public record InvitationsJson(
        List<InvitationJson> items, @Nullable String next) implements Listed {}
