package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.network.files.Table;
import org.plenary.network.files.TableReader;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to applying a list: whole, in one transaction, or not at all. */
@ApplicationScoped
@Transactional
public class Importing {
    @Inject
    Clock clock;

    @Inject
    ImportRepository imports;

    @Inject
    Planning planning;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    @Inject
    Trail trail;

    /**
     * Rows are held against what is known now, which may be more than when the list was looked at.
     *
     * @throws Refused when it was applied before, was not checked, or has a row that is wrong or doubtful
     */
    public Preview apply(UUID id) {
        Import upload = imports.locked(id).orElseThrow(NotFound::new);
        if (upload.state() == ImportState.APPLIED) {
            throw new Refused("import-applied", "file", upload.fileName());
        }
        if (upload.state() != ImportState.CHECKED) {
            throw new Refused("import-unchecked", "file", upload.fileName());
        }
        Table table = TableReader.read(upload.content(), upload.encoding());
        Map<Integer, Decision> decisions = decisions(id);
        Preview done = switch (upload.kind()) {
            case ORGANISATIONS ->
                applyOrganisations(planning.organisations(table, upload.fields(), decisions, rows -> {}));
            case PEOPLE -> applyPeople(planning.people(table, upload.fields(), decisions, rows -> {}));
        };
        people.flush();
        upload.applied(done.added(), done.changed(), done.same(), clock.instant());
        imports.forgetRows(id);
        trail.record(
                "import.applied",
                "import " + id,
                "",
                Map.of("kind", upload.kind().key(), "added", done.added(), "changed", done.changed()));
        return done;
    }

    private Map<Integer, Decision> decisions(UUID id) {
        Map<Integer, Decision> decisions = new HashMap<>();
        for (Object[] row : imports.decisions(id)) {
            Decision.of(String.valueOf(row[1])).ifPresent(said -> decisions.put((Integer) row[0], said));
        }
        return decisions;
    }

    private Preview applyOrganisations(List<PlannedRow<OrganisationFacts>> plan) {
        Preview preview = sound(plan);
        Map<UUID, Organisation> known =
                organisations.all().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        LocalDate today = Days.today(clock);
        for (PlannedRow<OrganisationFacts> row : plan) {
            OrganisationFacts facts = row.facts().orElseThrow();
            if (row.outcome() == Outcome.NEW) {
                organisations.add(new Organisation(facts));
            } else if (row.outcome() == Outcome.CHANGED) {
                change(Objects.requireNonNull(known.get(who(row)), "checked by the plan"), facts, today);
            }
        }
        return preview;
    }

    /** Another status holds from today on; whatever else a list says differently is a correction. */
    private static void change(Organisation organisation, OrganisationFacts facts, LocalDate today) {
        boolean later = organisation.since().filter(day -> !day.isBefore(today)).isEmpty();
        if (facts.status() != organisation.status() && later) {
            organisation.become(facts, today);
        } else {
            organisation.describe(facts);
        }
    }

    private Preview applyPeople(List<PlannedRow<PersonFacts>> plan) {
        Preview preview = sound(plan);
        Map<String, Organisation> places =
                organisations.all().stream().collect(Collectors.toMap(Organisation::code, Function.identity()));
        Map<UUID, Person> known = people
                .withAddresses(plan.stream()
                        .filter(row -> row.outcome() == Outcome.CHANGED)
                        .map(Importing::who)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        LocalDate today = Days.today(clock);
        for (PlannedRow<PersonFacts> row : plan) {
            PersonFacts facts = row.facts().orElseThrow();
            Organisation place = Objects.requireNonNull(places.get(facts.organisation()), "checked by the plan");
            if (row.outcome() == Outcome.NEW) {
                people.add(new Person(facts, place));
            } else if (row.outcome() == Outcome.CHANGED) {
                change(Objects.requireNonNull(known.get(who(row)), "checked by the plan"), facts, place, today);
            }
        }
        return preview;
    }

    /** Another organisation is a move of today; whatever else a list says differently is a correction. */
    private static void change(Person person, PersonFacts facts, Organisation place, LocalDate today) {
        boolean later = person.since().filter(day -> !day.isBefore(today)).isEmpty();
        if (!place.equals(person.organisation()) && later) {
            person.moveOn(facts, place, today);
        } else {
            person.describe(facts, place);
        }
    }

    private static <F> UUID who(PlannedRow<F> row) {
        return row.match().known().map(Known::id).orElseThrow();
    }

    private static <F> Preview sound(List<PlannedRow<F>> plan) {
        Preview preview = Tally.ofPlan(plan);
        int wrong = preview.wrong();
        if (wrong > 0) {
            throw new Refused("import-has-problems", "count", wrong);
        }
        int doubtful = preview.doubtful();
        if (doubtful > 0) {
            throw new Refused("import-doubtful", "count", doubtful);
        }
        return preview;
    }
}
