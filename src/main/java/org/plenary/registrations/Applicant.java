package org.plenary.registrations;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plenary.mail.Recipient;
import org.plenary.network.Guests;
import org.plenary.network.Newcomer;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * Who asks to be registered, in their own words.
 *
 * @param organisation as they typed it
 * @param region its code
 * @param zone as far as it is known, else the event's
 */
public record Applicant(Newcomer person, String organisation, String region, ZoneId zone) {
    private static final int LONGEST = 300;
    private static final int LONGEST_ADDRESS = 254;

    public Applicant {
        organisation = organisation.strip();
    }

    /** @throws Invalid with everything that is missing or wrong */
    void check(List<String> regions) {
        List<Fault> faults = new ArrayList<>();
        needed("givenName", person.givenName() + person.familyName(), faults);
        tooLong("familyName", person.familyName(), faults);
        if (!canBeMailed()) {
            faults.add(Fault.of("email", person.email().isEmpty() ? "missing" : "email"));
        }
        needed("organisation", organisation, faults);
        if (!regions.contains(region)) {
            faults.add(Fault.of("region", "missing"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private boolean canBeMailed() {
        return person.email().length() <= LONGEST_ADDRESS
                && Guests.canBeMailed(person.email())
                && new Recipient("", person.email(), person.language()).canBeReached();
    }

    private static void needed(String field, String value, List<Fault> faults) {
        if (value.isEmpty()) {
            faults.add(Fault.of(field, "missing"));
        }
        tooLong(field, value, faults);
    }

    private static void tooLong(String field, String value, List<Fault> faults) {
        if (value.length() > LONGEST) {
            faults.add(Fault.of(field, "too-long", "most", LONGEST));
        } else if (value.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.of(field, "line-break"));
        }
    }
}
