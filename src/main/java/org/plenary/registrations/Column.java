package org.plenary.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.network.Person;

/** What the table of registrations and its file can say of each, besides who it is. */
public enum Column {
    ORGANISATION_ID((registration, person, language) -> person.organisation().code()),
    ORGANISATION(
            (registration, person, language) -> person.organisation().name().in(language)),
    COUNTRY((registration, person, language) -> person.organisation().country()),
    REGION((registration, person, language) -> person.organisation().region()),
    KIND((registration, person, language) -> person.organisation().kind().key()),
    STATE((registration, person, language) -> registration.state().key()),
    MODE((registration, person, language) -> registration.mode().key()),
    REGISTERED_AT(
            (registration, person, language) -> registration.registeredAt().toString()),
    WAITING_SINCE((registration, person, language) ->
            registration.waitingSince().map(String::valueOf).orElse("")),
    PRIORITY((registration, person, language) ->
            registration.isWaiting() ? String.valueOf(registration.priority()) : ""),
    OFFER_ENDS_AT((registration, person, language) ->
            registration.offerEndsAt().map(String::valueOf).orElse("")),
    NOTE((registration, person, language) -> registration.note()),
    /** Since when they wait, or are registered. */
    SINCE((registration, person, language) ->
            registration.waitingSince().orElse(registration.registeredAt()).toString());

    /** What a file has unless it is said otherwise. */
    static final List<Column> OF_FILE =
            Arrays.stream(values()).filter(column -> column != SINCE).toList();

    /** What a page has unless it is said otherwise. */
    static final List<Column> OF_PAGE = List.of(ORGANISATION, STATE, SINCE);

    private final Cell cell;

    Column(Cell cell) {
        this.cell = cell;
    }

    private interface Cell {
        String of(Registration registration, Person person, Language language);
    }

    /** As in addresses and as the head of its column in a file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    String cell(Registration registration, Person person, Language language) {
        return cell.of(registration, person, language);
    }
}
