package org.plenary.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.language.Language;

/** What the table of registrations and its file can say of each, besides who it is. */
public enum Column {
    ORGANISATION_ID((row, language) -> row.person().organisation().code()),
    ORGANISATION((row, language) ->
            Representing.of(row.person(), row.registration().represents()).in(language)),
    COUNTRY((row, language) -> row.person().organisation().country()),
    REGION((row, language) -> row.person().organisation().region()),
    KIND((row, language) -> row.person().organisation().kind().key()),
    STATE((row, language) -> row.registration().state().key()),
    MODE((row, language) -> row.registration().mode().key()),
    REGISTERED_AT((row, language) -> row.registration().registeredAt().toString()),
    WAITING_SINCE((row, language) ->
            row.registration().waitingSince().map(String::valueOf).orElse("")),
    PRIORITY((row, language) ->
            row.registration().isWaiting() ? String.valueOf(row.registration().priority()) : ""),
    OFFER_ENDS_AT((row, language) ->
            row.registration().offerEndsAt().map(String::valueOf).orElse("")),
    NOTE((row, language) -> row.registration().note()),
    /** On which somebody who comes in person takes part online instead. */
    ONLINE_DAYS((row, language) -> row.days()),
    /** Since when they wait, or are registered. */
    SINCE((row, language) -> row.registration()
            .waitingSince()
            .orElse(row.registration().registeredAt())
            .toString());

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
        String of(Row row, Language language);
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

    String cell(Row row, Language language) {
        return cell.of(row, language);
    }
}
