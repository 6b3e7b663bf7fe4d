package org.plenary.invitations.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.invitations.Invitation;
import org.plenary.network.Person;

/**
 * An invitation for machines.
 *
 * @param person mail address
 * @param since when its state was reached
 * @param seat the kind of seat that is kept for the invitee
 * @param mode how the invitee takes part, once they accepted
 * @param delegation id of the delegation the seat is of
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"delegation\":\"5d0c3a52-4f0e-4c3c-9c5a-0f0f6a1b2c3d\",\"person\":\"ana.kask@ee.example\",\"state\":\"accepted\",\"since\":\"2027-05-04T09:12:00Z\",\"seat\":\"online\",\"mode\":\"online\"}")
public record InvitationJson(
        String id,
        String delegation,
        String person,
        String state,
        Instant since,
        @Nullable String seat,
        @Nullable String mode) {
    static InvitationJson of(Invitation invitation, Person person) {
        return new InvitationJson(
                invitation.id().toString(),
                invitation.delegation().toString(),
                person.email(),
                invitation.state().key(),
                invitation.since(),
                invitation.seat().map(Mode::key).orElse(null),
                invitation.mode().map(Mode::key).orElse(null));
    }
}
