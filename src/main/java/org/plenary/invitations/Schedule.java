package org.plenary.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When the mails of a campaign leave: at once, at one moment for all, or on the morning of a day in each recipient's
 * zone.
 *
 * @param at the moment for all; empty for at once or for mornings
 * @param morning the day; empty for at once or for one moment
 */
public record Schedule(Optional<Instant> at, Optional<LocalDate> morning) {
    /** When mail is read, at nine on the recipient's clock. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final ZoneId LAST_MORNING = ZoneOffset.ofHours(-12);

    public static Schedule now() {
        return new Schedule(Optional.empty(), Optional.empty());
    }

    public static Schedule at(Instant moment) {
        return new Schedule(Optional.of(moment), Optional.empty());
    }

    public static Schedule morningOf(LocalDate day) {
        return new Schedule(Optional.empty(), Optional.of(day));
    }

    /** When the mail to somebody there may leave; empty for at once. */
    Optional<Instant> notBefore(ZoneId zone) {
        return morning.map(day -> day.atTime(MORNING).atZone(zone).toInstant()).or(() -> at);
    }

    /** When the last mail leaves, wherever in the world it goes to; empty for at once. */
    Optional<Instant> last() {
        return notBefore(LAST_MORNING);
    }
}
