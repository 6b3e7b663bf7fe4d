package org.plenary.invitations;

import java.time.Instant;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

/** What must be true of a mailing before it is sent. */
final class Ready {
    private Ready() {}

    /** @throws Refused when the event is over @throws Invalid when the time has passed, or comes after the event */
    static void inTime(Schedule schedule, Event event, Instant now) {
        if (!event.endOfLastDay().isAfter(now)) {
            throw new Refused("event-over");
        }
        String field = schedule.morning().isPresent() ? "day" : "moment";
        schedule.last().ifPresent(last -> {
            if (last.isBefore(now)) {
                throw new Invalid(Fault.of(field, "time-passed"));
            }
            if (!last.isBefore(event.endOfLastDay())) {
                throw new Invalid(Fault.of(field, "after-event"));
            }
        });
    }

    /** @throws Invalid when somebody would get it in a language in which nothing was written */
    static void toBeRead(Campaign campaign, People people) {
        if (!campaign.hasWords()) {
            return;
        }
        List<Fault> missing = people.all().stream()
                .map(Person::language)
                .flatMap(language -> campaign.languages(language).stream())
                .distinct()
                .sorted()
                .filter(language -> campaign.words(language).isEmpty())
                .map(language -> Fault.of("body-" + language.tag(), "language-missing", "language", language.ownName()))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }
}
