package org.plenary.registrations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.language.Language;

/**
 * What the table of registrations shows of each besides who it is.
 *
 * @param questions whose answers it shows
 * @param chosen whether somebody chose them, or they are as usual
 */
public record ColumnSet(List<Column> columns, List<Question> questions, boolean chosen) {
    static final ColumnSet OF_PAGE = new ColumnSet(Column.OF_PAGE, List.of(), false);
    static final ColumnSet OF_FILE = new ColumnSet(Column.OF_FILE, List.of(), false);

    /** In their order. */
    public List<String> keys() {
        return Stream.concat(
                        columns.stream().map(Column::key),
                        questions.stream().map(Question::id).map(ColumnSet::key))
                .toList();
    }

    /** Of the column with the answers to that question. */
    public static String key(UUID question) {
        return "q-" + question;
    }

    /** What stands at the top of a file. */
    List<String> heads(Language language) {
        return Stream.of(
                        Stream.of("name", "email"),
                        columns.stream().map(Column::key),
                        questions.stream()
                                .map(question -> question.wording().label().in(language)))
                .flatMap(heads -> heads)
                .toList();
    }
}
