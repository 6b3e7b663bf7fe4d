package org.plenary.network.web;

import java.util.Map;
import org.plenary.network.Organisation;
import org.plenary.network.Person;

/** What is known, as the fields of its form. */
final class FormValues {
    private static final String VERSION = "version";
    private static final String OTHERS = "other_emails";

    private FormValues() {}

    static Map<String, String> of(Organisation organisation) {
        Map<String, String> values = organisation.facts().cells();
        values.put(VERSION, String.valueOf(organisation.version()));
        return values;
    }

    static Map<String, String> of(Person person) {
        Map<String, String> values = person.facts().cells();
        values.put(OTHERS, String.join("\n", person.otherAddresses()));
        values.put(VERSION, String.valueOf(person.version()));
        return values;
    }
}
