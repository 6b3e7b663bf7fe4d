package org.plenary.registrations.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.invitations.Reply;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** How somebody takes part from now on, or that they do not. */
@Schema(example = "{\"reply\":\"online\"}")
public record ParticipationJson(
        @NotNull @Schema(enumeration = {"on-site", "online", "decline"})
        String reply) {
    Reply known() {
        return Reply.of(reply)
                .filter(found -> found != Reply.TENTATIVE)
                .orElseThrow(() -> new Invalid(Fault.of("reply", "one-of", "allowed", "on-site, online, decline")));
    }
}
