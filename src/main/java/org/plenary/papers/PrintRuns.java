package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.registrations.Participants;
import org.plenary.registrations.Registration;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.registrations.Registrations;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door to print runs: ordering one, how far it is, its file. */
@ApplicationScoped
@Transactional
public class PrintRuns {
    /** How many people one file is for at most. */
    static final int MOST = 500;

    private static final String AT_ONCE = "500";
    private static final int NAMED = 50;
    private static final int RECENT = 10;

    @Inject
    Clock clock;

    @Inject
    PrintRunRepository runs;

    @Inject
    Participants participants;

    @Inject
    Registrations registrations;

    @Inject
    Network network;

    @Inject
    Actor actor;

    @Inject
    Trail trail;

    @Inject
    jakarta.enterprise.event.Event<RunOrdered> ordered;

    /**
     * For those the filter lets through, in the order of names in that language.
     *
     * @throws Refused when there is nobody, or too many
     */
    public PrintRun order(Event event, PaperKind kind, Sheet sheet, RegistrationFilter filter, Language language) {
        List<Registration> all = new ArrayList<>();
        String cursor = "";
        do {
            Slice<Registration> part = participants.page(event, filter, Paging.of(Participants.LIST, AT_ONCE, cursor));
            all.addAll(part.items());
            cursor = part.next().orElse("");
        } while (!cursor.isEmpty() && all.size() <= MOST);
        return order(event, kind, sheet, all, language);
    }

    /** The same for those chosen; who is not registered for the event is left out. */
    public PrintRun order(Event event, PaperKind kind, Sheet sheet, Collection<UUID> chosen, Language language) {
        List<Registration> known = registrations.find(chosen).stream()
                .filter(registration -> registration.event().equals(event.id()))
                .toList();
        return order(event, kind, sheet, known, language);
    }

    private PrintRun order(Event event, PaperKind kind, Sheet sheet, List<Registration> wanted, Language language) {
        if (wanted.isEmpty()) {
            throw new Refused("print-run-nobody");
        }
        if (wanted.size() > MOST) {
            throw new Refused("print-run-too-many", "most", MOST);
        }
        PrintRun run = new PrintRun(event, kind, sheet, wanted.size(), actor.name(), clock.instant());
        runs.add(run, byName(wanted, language));
        trail.record(
                "print-run.ordered",
                "print-run " + run.id(),
                event.slug(),
                Map.of("kind", kind.key(), "people", wanted.size()));
        ordered.fire(new RunOrdered(run.id()));
        return run;
    }

    private List<UUID> byName(List<Registration> wanted, Language language) {
        People people = network.people(wanted.stream().map(Registration::person).toList());
        Comparator<Object> alphabet = Collator.getInstance(language.locale());
        Function<Registration, Person> person = registration -> people.get(registration.person());
        return wanted.stream()
                .sorted(Comparator.comparing(
                                (Registration registration) ->
                                        person.apply(registration).facts().familyName(),
                                alphabet)
                        .thenComparing(
                                registration ->
                                        person.apply(registration).facts().givenName(),
                                alphabet)
                        .thenComparing(Registration::id))
                .map(Registration::id)
                .toList();
    }

    /** @throws NotFound also for one of another event */
    public PrintRun find(Event event, UUID id) {
        return runs.find(id).filter(run -> run.event().equals(event.id())).orElseThrow(NotFound::new);
    }

    /** The newest first, a few of them. */
    public List<PrintRun> recent(Event event) {
        return runs.recent(event.id(), RECENT);
    }

    /** How many papers its file holds; none of a run that was not ready when it was read. */
    public int papers(PrintRun run) {
        return run.state() == PrintState.READY ? runs.papers(run.id()) : 0;
    }

    /** The first of those who got no paper, in the order of the run. */
    public List<Skipped> skipped(PrintRun run) {
        Map<UUID, String> obstacles = new java.util.LinkedHashMap<>();
        runs.obstacles(run.id(), NAMED).forEach(row -> obstacles.put((UUID) row[0], (String) row[1]));
        Map<UUID, Registration> known = registrations.find(obstacles.keySet()).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
        People people =
                network.people(known.values().stream().map(Registration::person).toList());
        return obstacles.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(known.get(entry.getKey())).stream()
                        .map(registration ->
                                new Skipped(people.get(registration.person()).addressedName(), entry.getValue())))
                .toList();
    }

    public int countSkipped(PrintRun run) {
        return runs.countObstacles(run.id());
    }

    /** @throws Refused when there is none, or not yet */
    public byte[] file(Event event, UUID id) {
        PrintRun run = find(event, id);
        return runs.file(run.id()).orElseThrow(() -> new Refused("print-run-not-ready"));
    }

    /** One that failed is printed again; any other stays as it is. */
    public void again(Event event, UUID id) {
        find(event, id);
        if (runs.locked(id).orElseThrow(NotFound::new).again(clock.instant())) {
            ordered.fire(new RunOrdered(id));
        }
    }
}
