package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.network.files.FileFormat;
import org.plenary.network.files.TableWriter;

/**
 * The door to lists that go out: whom and what a filter lets through, as a file that can be brought in again. It is made
 * whole before anything of it is sent.
 */
@ApplicationScoped
@Transactional
public class Exports {
    private static final String ORGANISATION = "organisation";

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    Trail trail;

    /** In the order of their names in that language. */
    public byte[] organisations(OrganisationFilter filter, FileFormat format, Language language) {
        List<Map<String, String>> rows = organisations.find(filter, language, Part.all()).rows().stream()
                .map(organisation -> organisation.facts().cells())
                .toList();
        List<String> columns = ImportKind.ORGANISATIONS.fields().stream()
                .filter(field -> !field.equals(OrganisationReading.NAME) && !field.equals("local_name"))
                .toList();
        trail.record("organisations.exported", "organisations", "", Map.of("rows", rows.size()));
        return written(format, columns, rows);
    }

    /** By name, with the names of their organisations in that language. */
    public byte[] people(PersonFilter filter, FileFormat format, Language language) {
        List<Map<String, String>> rows = persons.find(filter, Part.all()).rows().stream()
                .map(person -> cells(person, language))
                .toList();
        trail.record("people.exported", "people", "", Map.of("rows", rows.size()));
        return written(format, ImportKind.PEOPLE.fields(), rows);
    }

    private static Map<String, String> cells(Person person, Language language) {
        Map<String, String> cells = person.facts().cells();
        cells.put(ORGANISATION, person.organisation().name().in(language));
        return cells;
    }

    private static byte[] written(FileFormat format, List<String> columns, List<Map<String, String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.to(file, format, columns)) {
            for (Map<String, String> row : rows) {
                table.row(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
