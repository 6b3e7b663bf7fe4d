package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.files.FileFormat;
import org.plenary.network.files.TableWriter;
import org.plenary.problem.NotFound;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door through which staff see who has signed up for a session. */
@ApplicationScoped
@Transactional
public class SessionLists {
    /** Name of the list, for its cursors. */
    public static final String LIST = "sign-ups";

    private static final String AT_ONCE = "500";
    private static final List<String> HEADS = List.of("name", "email", "organisation", "state", "since");

    @Inject
    SignUpRepository signUps;

    @Inject
    RegistrationRepository registrations;

    @Inject
    SignUps all;

    @Inject
    Network network;

    @Inject
    Trail trail;

    /** Who has a place first, then who waits, each by time; one page of them. */
    public Slice<SignedUp> page(Event event, UUID session, Paging paging) {
        if (!all.places(event).containsKey(session)) {
            throw new NotFound();
        }
        Slice<SignUp> page = paging.slice(signUps.ofSession(session, paging), SessionLists::key);
        Map<UUID, Registration> known =
                registrations
                        .find(page.items().stream().map(SignUp::registration).toList())
                        .stream()
                        .collect(Collectors.toMap(Registration::id, Function.identity()));
        People people =
                network.people(known.values().stream().map(Registration::person).toList());
        return new Slice<>(
                page.items().stream()
                        .flatMap(signUp -> java.util.stream.Stream.ofNullable(known.get(signUp.registration()))
                                .map(registration -> new SignedUp(signUp, people.get(registration.person()))))
                        .toList(),
                page.next());
    }

    /** All of them as CSV, in the same order. */
    public byte[] file(Event event, UUID session, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int rows = 0;
        try (TableWriter table = TableWriter.to(file, FileFormat.CSV, HEADS)) {
            String cursor = "";
            do {
                Slice<SignedUp> part = page(event, session, Paging.of(LIST, AT_ONCE, cursor));
                for (SignedUp one : part.items()) {
                    table.row(cells(one, language));
                    rows++;
                }
                cursor = part.next().orElse("");
            } while (!cursor.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trail.record("session.sign-ups-exported", "session " + session, event.slug(), Map.of("rows", rows));
        return file.toByteArray();
    }

    private static List<String> cells(SignedUp one, Language language) {
        return List.of(
                one.person().addressedName(),
                one.person().email(),
                one.person().organisation().name().in(language),
                one.state(),
                one.signUp().since().toString());
    }

    private static List<String> key(SignUp signUp) {
        return List.of(
                signUp.waits() ? "waiting" : "taken",
                signUp.since().toString(),
                signUp.id().toString());
    }
}
