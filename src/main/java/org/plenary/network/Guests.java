package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * The door for people who come on their own. Until staff find their organisation they stand with the guests of their
 * region, an organisation that is there for them only.
 */
@ApplicationScoped
@Transactional
public class Guests {
    /** ISO 3166-1 leaves this code to its users; Unicode has it for an unknown country. */
    private static final String NO_COUNTRY = "ZZ";

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    @Inject
    Trail trail;

    /** Whether that looks like an address a mail can be sent to. */
    public static boolean canBeMailed(String address) {
        return MailAddress.SHAPE.matcher(address).matches();
    }

    /** The guests of a region; made when they are needed first. @throws Invalid for a region there is none of */
    public Organisation of(String region) {
        return organisations.byCode(code(region)).orElseGet(() -> add(region));
    }

    /** Who has that address, as they are known; else they are entered as a guest. */
    public Person person(Newcomer guest, String region, ZoneId zone) {
        return people.byAddress(guest.email()).orElseGet(() -> enter(guest, of(region), zone));
    }

    private Organisation add(String region) {
        Region known = organisations.regions().stream()
                .filter(each -> each.code().equals(region))
                .findFirst()
                .orElseThrow(() -> new Invalid(Fault.of("region", "missing")));
        Map<Language, String> names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> Texts.in(language)
                                .get("network.guests", "region", known.name().in(language))));
        Organisation guests = new Organisation(new OrganisationFacts(
                code(region),
                OrganisationKind.GUESTS,
                new Translated(Language.EN, names),
                NO_COUNTRY,
                region,
                OrganisationStatus.ACTIVE,
                Language.EN,
                ZoneOffset.UTC,
                0,
                ""));
        organisations.add(guests);
        organisations.flush();
        trail.record("organisation.entered", "organisation " + guests.id(), "", Map.of("code", guests.code()));
        return guests;
    }

    private Person enter(Newcomer guest, Organisation guests, ZoneId zone) {
        Person person = new Person(
                new PersonFacts(
                        guests.code(),
                        "",
                        guest.givenName(),
                        guest.familyName(),
                        false,
                        "",
                        guest.position(),
                        guest.email(),
                        Set.of(),
                        guest.language(),
                        zone,
                        false),
                guests);
        people.add(person);
        people.flush();
        trail.record("person.entered", "person " + person.id(), "", Map.of("organisation", guests.code()));
        return person;
    }

    private static String code(String region) {
        return "guests-" + region;
    }
}
