package org.plenary.network.web;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.Person;
import org.plenary.network.PersonFacts;

/**
 * A person for machines. What is left out when one is described stays as it is.
 *
 * @param organisation short name of the organisation
 * @param email the preferred address, otherEmails all others
 * @param since the first day at the organisation or in the position; without one, what is said is a correction
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"organisation\":\"zm-national-00\",\"honorific\":\"Dr\",\"givenName\":\"Chanda\",\"familyName\":\"Mwale\",\"nameOrder\":\"given-first\",\"position\":\"Director\",\"email\":\"chanda.mwale@zm.example\",\"otherEmails\":[\"chanda@home.example\"],\"language\":\"en\",\"zone\":\"Africa/Lusaka\",\"role\":\"focal-point\"}")
public record PersonJson(
        @Nullable String id,
        @Nullable String organisation,
        @Nullable String honorific,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String nameOrder,
        @Nullable String gender,
        @Nullable String position,
        @Nullable String email,
        @Nullable List<String> otherEmails,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String role,
        @Nullable String since) {
    static PersonJson of(Person person) {
        PersonFacts facts = person.facts();
        return new PersonJson(
                person.id().toString(),
                facts.organisation(),
                facts.honorific(),
                facts.givenName(),
                facts.familyName(),
                facts.familyFirst() ? "family-first" : "given-first",
                facts.gender(),
                facts.position(),
                facts.email(),
                person.otherAddresses(),
                facts.language().tag(),
                facts.zone().getId(),
                facts.focalPoint() ? "focal-point" : "delegate",
                person.since().map(Object::toString).orElse(null));
    }

    /** By the names of the columns of a list. */
    Map<String, String> said() {
        return Said.of(
                "organisation_id", organisation,
                "honorific", honorific,
                "given_name", givenName,
                "family_name", familyName,
                "name_order", nameOrder,
                "gender", gender,
                "position", position,
                "email", email,
                "other_emails", otherEmails == null ? null : String.join(" ", otherEmails),
                "language", language,
                "time_zone", zone,
                "role", role,
                "since", since);
    }
}
