package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.registrations.Document;
import org.plenary.web.FaultView;

/**
 * A registration as its participant sees it.
 *
 * @param mode {@code on-site} or {@code online}
 * @param standing how they stand with the places on site
 * @param calendar address of one's own feed
 * @param join path of the join gate; empty when there is no online meeting
 * @param letter path of the official letter; empty when the invitation's own link does not open any more
 */
public record RegistrationView(
        String token,
        String slug,
        Translated title,
        Translated venue,
        java.time.LocalDate day,
        Optional<Instant> startsAt,
        ZoneId zone,
        ZoneId venueZone,
        String name,
        Translated organisation,
        String mode,
        boolean cancelled,
        Standing standing,
        boolean hasRoom,
        boolean hasLink,
        Optional<String> calendar,
        Optional<String> join,
        Optional<String> letter,
        AnswersView answers,
        DaysView days,
        List<SessionsView.Line> sessions,
        List<Document> documents,
        ApprovalView approval,
        List<FaultView> faults) {
    /** What they hear first: {@code on-site} or {@code online} when they take part, else how they stand. */
    public String state() {
        return standing.waits() || standing.isPending() || cancelled ? standing.state() : mode;
    }

    public boolean isRefused() {
        return standing.state().equals("refused");
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }

    /** Whether links to join and a calendar are of use to them. */
    public boolean takesPart() {
        return standing.meanwhile();
    }

    /** The feed's address for calendars that subscribe by a click. */
    public Optional<String> webcal() {
        return calendar.map(address -> address.replaceFirst("^https?:", "webcal:"));
    }
}
