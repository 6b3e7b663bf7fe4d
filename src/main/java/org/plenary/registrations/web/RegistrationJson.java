package org.plenary.registrations.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.Person;
import org.plenary.registrations.Registration;

/**
 * A registration for machines.
 *
 * @param person their address
 * @param organisation its code
 * @param state registered, waiting for a place on site, pending until staff approve, or cancelled
 * @param mode how they take part; who waits with online takes part online meanwhile
 * @param waitingSince and priority: of who waits
 * @param offerEndsAt until when a place is kept that is offered to them
 * @param approval what staff have decided about who came by open registration; none for everybody else
 */
@Schema(
        example =
                "{\"id\":\"7e6a1d0e-0a55-4d8c-9a9f-1b2c3d4e5f60\",\"person\":\"ana.kask@ee.example\",\"name\":\"Dr Ana Kask\",\"organisation\":\"ee-national-00\",\"state\":\"waiting\",\"mode\":\"online\",\"registeredAt\":\"2027-04-12T08:30:00Z\",\"waitingSince\":\"2027-04-12T08:30:00Z\",\"priority\":0,\"note\":\"\",\"approval\":\"none\"}")
public record RegistrationJson(
        String id,
        String person,
        String name,
        String organisation,
        String state,
        String mode,
        Instant registeredAt,
        @Nullable Instant waitingSince,
        int priority,
        @Nullable Instant offerEndsAt,
        String note,
        String approval) {
    static RegistrationJson of(Registration registration, Person person) {
        return new RegistrationJson(
                registration.id().toString(),
                person.email(),
                person.addressedName(),
                person.organisation().code(),
                registration.state().key(),
                registration.mode().key(),
                registration.registeredAt(),
                registration.waitingSince().orElse(null),
                registration.priority(),
                registration.offerEndsAt().orElse(null),
                registration.note(),
                registration.approval().state().key());
    }
}
