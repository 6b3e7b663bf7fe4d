package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door for lists that come in: uploaded, previewed as often as one likes, applied whole or not at all. */
@ApplicationScoped
@Transactional
public class Imports {
    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    Clock clock;

    @Inject
    NetworkRepository network;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /** @throws Invalid when it cannot be read as a list of that kind; what is wrong in its rows shows the preview */
    public Import upload(ImportKind kind, String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Invalid(Fault.of("file", "file-empty"));
        }
        if (content.length > LARGEST) {
            throw new Invalid(Fault.of("file", "file-too-large", "most", LARGEST / 1024 / 1024));
        }
        CsvFile.read(content, kind);
        Import upload = new Import(kind, fileName, content, actor.name(), clock.instant());
        network.add(upload);
        return upload;
    }

    public Import find(UUID id) {
        return network.upload(id).orElseThrow(NotFound::new);
    }

    /** What applying it now would do. */
    public Preview preview(UUID id) {
        Import upload = find(id);
        List<CsvFile.Row> rows = CsvFile.read(upload.content(), upload.kind());
        return switch (upload.kind()) {
            case ORGANISATIONS -> organisations(rows).preview();
            case PEOPLE -> people(rows).preview();
        };
    }

    /** @throws Refused when it was applied before, or has a problem in any row */
    public Preview apply(UUID id) {
        Import upload = network.uploadLocked(id).orElseThrow(NotFound::new);
        if (upload.appliedAt().isPresent()) {
            throw new Refused("import-applied", "file", upload.fileName());
        }
        List<CsvFile.Row> rows = CsvFile.read(upload.content(), upload.kind());
        Preview preview = switch (upload.kind()) {
            case ORGANISATIONS -> applyOrganisations(organisations(rows));
            case PEOPLE -> applyPeople(people(rows));
        };
        upload.applied(clock.instant());
        trail.record(
                "import.applied",
                "import " + id,
                "",
                Map.of("kind", upload.kind().key(), "added", preview.added(), "changed", preview.changed()));
        return preview;
    }

    private Preview applyOrganisations(ImportPlan<OrganisationFacts, Organisation> plan) {
        Preview preview = sound(plan.preview());
        plan.added().forEach(facts -> network.add(new Organisation(facts)));
        plan.changed().forEach((facts, organisation) -> organisation.describe(facts));
        return preview;
    }

    private Preview applyPeople(ImportPlan<PersonFacts, Person> plan) {
        Preview preview = sound(plan.preview());
        Map<String, Organisation> organisations = by(this.organisations.all(), Organisation::code);
        plan.added().forEach(facts -> network.add(new Person(facts, of(facts, organisations))));
        plan.changed().forEach((facts, person) -> person.describe(facts, of(facts, organisations)));
        return preview;
    }

    private static Organisation of(PersonFacts facts, Map<String, Organisation> organisations) {
        return Objects.requireNonNull(organisations.get(facts.organisation()), "checked by the plan");
    }

    private static Preview sound(Preview preview) {
        if (!preview.problems().isEmpty()) {
            throw new Refused("import-has-problems", "count", preview.problems().size());
        }
        return preview;
    }

    private ImportPlan<OrganisationFacts, Organisation> organisations(List<CsvFile.Row> rows) {
        return new OrganisationImport(
                        organisations.regions().stream().map(Region::code).collect(Collectors.toUnmodifiableSet()),
                        by(organisations.all(), Organisation::code))
                .plan(rows);
    }

    private ImportPlan<PersonFacts, Person> people(List<CsvFile.Row> rows) {
        return new PersonImport(by(organisations.all(), Organisation::code), byAddress()).plan(rows);
    }

    private Map<String, Person> byAddress() {
        Map<String, Person> known = new HashMap<>();
        for (Person person : people.all()) {
            known.put(person.email().toLowerCase(Locale.ROOT), person);
            person.otherAddresses().forEach(address -> known.put(address.toLowerCase(Locale.ROOT), person));
        }
        return known;
    }

    private static <T> Map<String, T> by(Collection<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
