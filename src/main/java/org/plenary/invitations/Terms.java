package org.plenary.invitations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.plenary.events.Event;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationKind;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * How many seats a delegation has, and until when.
 *
 * @param closesAt the first moment at which it is too late to answer, or to name other people
 */
public record Terms(Quota quota, Instant closesAt) {
    private static final int DAYS_BEFORE = 7;
    private static final Duration TO_ANSWER = Duration.ofDays(3);

    /**
     * Until the end of a day at the venue.
     *
     * @throws Invalid when the event is over by then
     */
    public static Terms until(Quota quota, LocalDate lastDay, Event event) {
        if (lastDay.isAfter(event.endsOn())) {
            throw new Invalid(Fault.of("lastDay", "after-event"));
        }
        return new Terms(quota, lastDay.plusDays(1).atStartOfDay(event.zone()).toInstant());
    }

    /**
     * What holds when nothing is said: the organisation's usual seats, until a week before the event; for guests as many
     * as come, until the event is over.
     */
    static Terms usual(Event event, Organisation organisation, Instant now) {
        if (organisation.kind() == OrganisationKind.GUESTS) {
            return new Terms(Quota.unlimited(), event.endOfLastDay());
        }
        Quota quota = organisation.seats() > 0 ? Quota.ofEach(organisation.seats()) : Quota.unlimited();
        Instant week = event.startsOn()
                .minusDays(DAYS_BEFORE - 1L)
                .atStartOfDay(event.zone())
                .toInstant();
        return new Terms(quota, week.isBefore(now.plus(TO_ANSWER)) ? event.endOfLastDay() : week);
    }
}
