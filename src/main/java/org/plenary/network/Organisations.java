package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/**
 * The door to the organisations. What is said of one comes by the names of the columns of a list ({@code
 * organisation_id}, {@code name_fr}, {@code country}…); a name that is left out leaves what is known.
 */
@ApplicationScoped
@Transactional
public class Organisations {
    @Inject
    Clock clock;

    @Inject
    OrganisationRepository organisations;

    @Inject
    Trail trail;

    public Found<Organisation> find(OrganisationFilter filter, Language language, Part part) {
        return organisations.find(filter, language, part);
    }

    /** By code, one page of them. */
    public Slice<Organisation> all(OrganisationFilter filter, Paging paging) {
        return paging.slice(organisations.page(filter, paging), organisation -> List.of(organisation.code()));
    }

    public Organisation organisation(UUID id) {
        return organisations.find(id).orElseThrow(NotFound::new);
    }

    public Organisation organisation(String code) {
        return organisations.byCode(code).orElseThrow(NotFound::new);
    }

    /** Those in use, in alphabetical order of their codes. */
    public List<String> countries() {
        return organisations.countries();
    }

    /** The present first. */
    public List<OrganisationPeriod> history(UUID id) {
        return organisations.history(id);
    }

    /** Who was there once, the last to leave first. */
    public List<Affiliation> formerPeople(UUID id) {
        return organisations.formerPeople(id);
    }

    public Organisation enter(Map<String, String> said) {
        Reading reading = new Reading(said);
        OrganisationFacts facts = reader().facts(reading, Optional.empty());
        if (organisations.byCode(facts.code()).isPresent()) {
            reading.wrong(OrganisationReading.CODE, "code-taken");
        }
        reading.orRefuse();
        Organisation organisation = new Organisation(facts);
        organisations.add(organisation);
        organisations.flush();
        trail.record("organisation.entered", subject(organisation), "", Map.of("code", facts.code()));
        return organisation;
    }

    /**
     * Corrects what is said, or, with a day in {@code since}, says what holds since then.
     *
     * @param version which was looked at
     * @throws Refused when somebody else changed it in between
     */
    public Organisation describe(UUID id, Map<String, String> said, int version) {
        Organisation organisation = organisation(id);
        if (organisation.version() != version) {
            throw new Refused("conflict");
        }
        Reading reading = new Reading(said);
        OrganisationFacts before = organisation.facts();
        OrganisationFacts facts = reader().facts(reading, Optional.of(before));
        Optional<LocalDate> since = Days.read(reading, organisation.since(), clock);
        reading.orRefuse();
        since.ifPresentOrElse(day -> organisation.become(facts, day), () -> organisation.describe(facts));
        organisations.flush();
        trail.record(
                "organisation.described",
                subject(organisation),
                "",
                Differences.between(before, facts).before(),
                Differences.between(before, facts).after());
        return organisation;
    }

    private OrganisationReading reader() {
        return new OrganisationReading(
                organisations.regions().stream().map(Region::code).collect(Collectors.toSet()));
    }

    private static String subject(Organisation organisation) {
        return "organisation " + organisation.id();
    }
}
