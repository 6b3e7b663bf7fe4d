package org.plenary.invitations.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** Whom to invite, by mail address. */
public record InviteJson(@NotEmpty List<String> people) {}
