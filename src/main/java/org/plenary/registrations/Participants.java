package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.PersonFilter;
import org.plenary.network.Persons;
import org.plenary.network.files.FileFormat;
import org.plenary.network.files.TableWriter;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door through which staff look for participants of an event, page by page or as a file. */
@ApplicationScoped
@Transactional
public class Participants {
    /** Name of the list, for its cursors. */
    public static final String LIST = "registrations";

    private static final String AT_ONCE = "500";

    @Inject
    SearchRepository search;

    @Inject
    Persons persons;

    @Inject
    Network network;

    @Inject
    AnswerCells cells;

    @Inject
    Days days;

    @Inject
    Trail trail;

    /** Newest first; when only those are wanted who wait, in the order in which places are offered. */
    public Slice<Registration> page(Event event, RegistrationFilter filter, Paging paging) {
        return page(event, filter, among(filter), paging);
    }

    /** All of them in the same order, names of organisations in that language. It is made whole before it is sent. */
    public byte[] file(
            Event event, RegistrationFilter filter, ColumnSet columns, FileFormat format, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.to(file, format, columns.heads(language))) {
            int rows = write(event, filter, columns, table, language);
            trail.record("registrations.exported", "event " + event.id(), event.slug(), Map.of("rows", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private int write(Event event, RegistrationFilter filter, ColumnSet columns, TableWriter table, Language language)
            throws IOException {
        Optional<Set<UUID>> among = among(filter);
        int rows = 0;
        String cursor = "";
        do {
            Slice<Registration> part = page(event, filter, among, Paging.of(LIST, AT_ONCE, cursor));
            for (Row row : rows(event, part.items(), columns, language)) {
                table.row(row.cells(columns, language));
            }
            rows += part.items().size();
            cursor = part.next().orElse("");
        } while (!cursor.isEmpty());
        return rows;
    }

    private Slice<Registration> page(Event event, RegistrationFilter filter, Optional<Set<UUID>> among, Paging paging) {
        return paging.slice(
                search.page(event.id(), filter, among, paging),
                registration -> SearchRepository.key(filter, registration));
    }

    /** Whom the words mean, in any script and with typing errors. */
    private Optional<Set<UUID>> among(RegistrationFilter filter) {
        return Optional.of(filter.value("q"))
                .filter(words -> !words.isEmpty())
                .map(words -> persons.ids(new PersonFilter(Map.of("q", words))));
    }

    /** With what these columns say of each. */
    public List<Row> rows(Event event, List<Registration> part, ColumnSet columns, Language language) {
        People people = network.people(part.stream().map(Registration::person).toList());
        Map<UUID, Map<UUID, String>> given = cells.of(columns.questions(), part, language);
        Map<UUID, SortedSet<LocalDate>> online =
                columns.columns().contains(Column.ONLINE_DAYS) ? days.online(event, part) : Map.of();
        return part.stream()
                .map(registration -> new Row(
                        registration,
                        people.get(registration.person()),
                        List.copyOf(online.getOrDefault(registration.id(), new TreeSet<>())),
                        given.getOrDefault(registration.id(), Map.of())))
                .toList();
    }
}
