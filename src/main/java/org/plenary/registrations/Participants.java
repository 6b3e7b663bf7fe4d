package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
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
    private static final List<String> COLUMNS = List.of(
            "name",
            "email",
            "organisation_id",
            "organisation",
            "country",
            "region",
            "kind",
            "state",
            "mode",
            "registered_at",
            "waiting_since",
            "priority",
            "offer_ends_at",
            "note");

    @Inject
    SearchRepository search;

    @Inject
    Persons persons;

    @Inject
    Network network;

    @Inject
    Trail trail;

    /** Newest first; when only those are wanted who wait, in the order in which places are offered. */
    public Slice<Registration> page(Event event, RegistrationFilter filter, Paging paging) {
        return page(event, filter, among(filter), paging);
    }

    /** All of them in the same order, names of organisations in that language. It is made whole before it is sent. */
    public byte[] file(Event event, RegistrationFilter filter, FileFormat format, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.to(file, format, COLUMNS)) {
            int rows = write(event, filter, table, language);
            trail.record("registrations.exported", "event " + event.id(), event.slug(), Map.of("rows", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private int write(Event event, RegistrationFilter filter, TableWriter table, Language language) throws IOException {
        Optional<Set<UUID>> among = among(filter);
        int rows = 0;
        String cursor = "";
        do {
            Slice<Registration> part = page(event, filter, among, Paging.of(LIST, AT_ONCE, cursor));
            write(part.items(), table, language);
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

    private void write(List<Registration> part, TableWriter table, Language language) throws IOException {
        People people = network.people(part.stream().map(Registration::person).toList());
        for (Registration registration : part) {
            table.row(cells(registration, people.get(registration.person()), language));
        }
    }

    private static List<String> cells(Registration registration, Person person, Language language) {
        return List.of(
                person.addressedName(),
                person.email(),
                person.organisation().code(),
                registration.represents().isEmpty()
                        ? person.organisation().name().in(language)
                        : registration.represents(),
                person.organisation().country(),
                person.organisation().region(),
                person.organisation().kind().key(),
                registration.state().key(),
                registration.mode().key(),
                registration.registeredAt().toString(),
                registration.waitingSince().map(String::valueOf).orElse(""),
                registration.isWaiting() ? String.valueOf(registration.priority()) : "",
                registration.offerEndsAt().map(String::valueOf).orElse(""),
                registration.note());
    }
}
