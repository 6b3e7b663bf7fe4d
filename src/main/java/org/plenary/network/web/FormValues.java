package org.plenary.network.web;

import java.util.HashMap;
import java.util.Map;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationFacts;
import org.plenary.network.Person;
import org.plenary.network.PersonFacts;

/** What is known, as the fields of its form. */
final class FormValues {
    private FormValues() {}

    static Map<String, String> of(Organisation organisation) {
        OrganisationFacts facts = organisation.facts();
        Map<String, String> values = new HashMap<>();
        values.put("organisation_id", facts.code());
        facts.name().values().forEach((language, name) -> values.put("name_" + language.tag(), name));
        values.put("kind", facts.kind().key());
        values.put("country", facts.country());
        values.put("region", facts.region());
        values.put("status", facts.status().key());
        values.put("language", facts.language().tag());
        values.put("time_zone", facts.zone().getId());
        values.put("seats", String.valueOf(facts.seats()));
        values.put("website", facts.website());
        values.put("version", String.valueOf(organisation.version()));
        return values;
    }

    static Map<String, String> of(Person person) {
        PersonFacts facts = person.facts();
        Map<String, String> values = new HashMap<>();
        values.put("organisation_id", facts.organisation());
        values.put("honorific", facts.honorific());
        values.put("given_name", facts.givenName());
        values.put("family_name", facts.familyName());
        values.put("name_order", facts.familyFirst() ? "family-first" : "given-first");
        values.put("gender", facts.gender());
        values.put("position", facts.position());
        values.put("email", facts.email());
        values.put("other_emails", String.join("\n", person.otherAddresses()));
        values.put("language", facts.language().tag());
        values.put("time_zone", facts.zone().getId());
        values.put("role", facts.focalPoint() ? "focal-point" : "delegate");
        values.put("version", String.valueOf(person.version()));
        return values;
    }
}
