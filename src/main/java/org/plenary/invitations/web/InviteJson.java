package org.plenary.invitations.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, by mail address. */
@Schema(example = "{\"people\":[\"ana.kask@ee.example\"]}")
public record InviteJson(@NotNull List<String> people) {}
