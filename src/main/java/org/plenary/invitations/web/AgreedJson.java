package org.plenary.invitations.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many delegations have these seats now. */
@Schema(example = "{\"delegations\":96}")
public record AgreedJson(int delegations) {}
