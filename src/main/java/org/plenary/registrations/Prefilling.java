package org.plenary.registrations;

import java.util.List;
import org.plenary.network.OrganisationKind;
import org.plenary.network.Person;

/** What is known of somebody before they answer. */
final class Prefilling {
    private Prefilling() {}

    static List<String> of(Question question, Person person) {
        String topic = question.topic().orElse("");
        return switch (question.type()) {
            case TEXT -> topic.equals("badge-name") ? List.of(person.name()) : List.of();
            case CHOICE -> topic.equals("interpretation") ? language(question, person) : List.of();
            case COUNTRY -> topic.isEmpty() ? country(person) : List.of();
            case TIME_ZONE -> List.of(person.zone().getId());
            case LONG_TEXT, SEVERAL, NUMBER, DATE, CONSENT, FILE, PHOTO, HEADING -> List.of();
        };
    }

    /** Of guests nobody knows it. */
    private static List<String> country(Person person) {
        return person.organisation().kind() == OrganisationKind.GUESTS
                ? List.of()
                : List.of(person.organisation().country());
    }

    private static List<String> language(Question question, Person person) {
        String tag = person.language().tag();
        return question.wording().keys().contains(tag) ? List.of(tag) : List.of();
    }
}
