package org.plenary.registrations.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.registrations.SignedUp;

/**
 * Somebody who has signed up for a session.
 *
 * @param registration its id
 * @param person their address
 * @param organisation its code
 * @param state {@code taken} for who has a place, or {@code waiting}
 */
@Schema(
        example =
                "{\"registration\":\"7e6a1d0e-0a55-4d8c-9a9f-1b2c3d4e5f60\",\"person\":\"ana.kask@ee.example\",\"name\":\"Dr Ana Kask\",\"organisation\":\"ee-national-00\",\"state\":\"taken\",\"since\":\"2027-04-12T08:30:00Z\"}")
public record SignUpJson(
        String registration, String person, String name, String organisation, String state, Instant since) {
    static SignUpJson of(SignedUp one) {
        return new SignUpJson(
                one.signUp().registration().toString(),
                one.person().email(),
                one.person().addressedName(),
                one.person().organisation().code(),
                one.state(),
                one.signUp().since());
    }
}
