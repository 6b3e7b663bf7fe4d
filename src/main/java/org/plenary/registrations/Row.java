package org.plenary.registrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.network.Person;

/**
 * A registration as the table of them says it.
 *
 * @param onlineDays on which somebody who comes in person takes part online instead
 * @param answers by question
 */
public record Row(Registration registration, Person person, List<LocalDate> onlineDays, Map<UUID, String> answers) {
    String days() {
        return onlineDays.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /** As a line of a file. */
    List<String> cells(ColumnSet columns, Language language) {
        return Stream.of(
                        Stream.of(person.addressedName(), person.email()),
                        columns.columns().stream().map(column -> column.cell(this, language)),
                        columns.questions().stream().map(question -> answers.getOrDefault(question.id(), "")))
                .flatMap(cells -> cells)
                .toList();
    }
}
