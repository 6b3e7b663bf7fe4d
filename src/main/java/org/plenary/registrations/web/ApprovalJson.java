package org.plenary.registrations.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.registrations.Approval;
import org.plenary.registrations.Registration;

/**
 * What staff have decided about a registration that came by open registration.
 *
 * @param state none when nobody has to decide, pending, asked, approved, again after an approved answer changed, or refused
 * @param words what staff asked, or why they refused
 * @param reply what the participant answered to it
 * @param round the number of this step, to be given with a decision
 * @param organisation as the participant typed it
 */
@Schema(
        example =
                "{\"state\":\"asked\",\"since\":\"2027-04-12T08:30:00Z\",\"words\":\"Whom do you represent?\",\"reply\":\"\",\"round\":2,\"organisation\":\"Open School of Lagos\"}")
public record ApprovalJson(
        String state, @Nullable Instant since, String words, String reply, int round, String organisation) {
    static ApprovalJson of(Registration registration) {
        Approval approval = registration.approval();
        return new ApprovalJson(
                approval.state().key(),
                approval.since().orElse(null),
                approval.words(),
                approval.reply(),
                approval.round(),
                registration.represents());
    }
}
