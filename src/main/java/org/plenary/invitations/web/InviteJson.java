package org.plenary.invitations.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Whom to invite, by mail address. */
public record InviteJson(@NotNull List<String> people) {}
