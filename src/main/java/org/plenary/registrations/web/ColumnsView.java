package org.plenary.registrations.web;

import java.util.List;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.registrations.ColumnSet;
import org.plenary.registrations.RegistrationFilter;

/**
 * Choosing the columns of the table of registrations.
 *
 * @param filter of the list to go back to
 * @param query the same as it stands in an address
 */
public record ColumnsView(
        String event,
        Translated title,
        boolean published,
        Map<String, String> filter,
        String query,
        List<Box> columns,
        List<Answer> answers) {
    /** A column, by its key. */
    public record Box(String key, boolean chosen) {}

    /** A column with the answers to a question. */
    public record Answer(String key, Translated label, boolean chosen) {}

    static ColumnsView of(Event event, RegistrationFilter filter, ColumnSet available, ColumnSet chosen) {
        List<String> keys = chosen.keys();
        return new ColumnsView(
                event.slug(),
                event.title(),
                event.isPublished(),
                filter.values(),
                Asked.query(filter),
                available.columns().stream()
                        .map(column -> new Box(column.key(), keys.contains(column.key())))
                        .toList(),
                available.questions().stream()
                        .map(question -> {
                            String key = ColumnSet.key(question.id());
                            return new Answer(key, question.wording().label(), keys.contains(key));
                        })
                        .toList());
    }
}
