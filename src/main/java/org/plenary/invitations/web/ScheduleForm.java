package org.plenary.invitations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.plenary.invitations.Schedule;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** When a mailing is to leave, as it was filled in; the moment is on the clock of the venue. */
public class ScheduleForm {
    @FormParam("when")
    @DefaultValue("now")
    public String when = "now";

    @FormParam("moment")
    @DefaultValue("")
    public String moment = "";

    @FormParam("day")
    @DefaultValue("")
    public String day = "";

    /** @throws Invalid for a time that is none */
    Schedule schedule(ZoneId venue) {
        return switch (when) {
            case "moment" -> Schedule.at(moment(venue));
            case "morning" -> Schedule.morningOf(day());
            default -> Schedule.now();
        };
    }

    private Instant moment(ZoneId venue) {
        try {
            return LocalDateTime.parse(moment.strip()).atZone(venue).toInstant();
        } catch (DateTimeException e) {
            throw new Invalid(Fault.of("moment", moment.isBlank() ? "missing" : "time"));
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            throw new Invalid(Fault.of("day", day.isBlank() ? "missing" : "date"));
        }
    }
}
