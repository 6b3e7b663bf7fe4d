package org.plenary.invitations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Quota;
import org.plenary.invitations.Terms;
import org.plenary.network.OrganisationKind;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Seats and deadline as they were typed; a number left empty is as many as needed. */
public class TermsForm {
    @FormParam("kind")
    @DefaultValue("")
    public String kind = "";

    @FormParam("onSite")
    @DefaultValue("")
    public String onSite = "";

    @FormParam("online")
    @DefaultValue("")
    public String online = "";

    @FormParam("lastDay")
    @DefaultValue("")
    public String lastDay = "";

    static TermsForm of(Delegation delegation, Event event) {
        TermsForm form = new TermsForm();
        form.onSite = delegation.quota().of(Mode.ON_SITE).map(String::valueOf).orElse("");
        form.online = delegation.quota().of(Mode.ONLINE).map(String::valueOf).orElse("");
        form.lastDay = delegation.lastDay(event.zone()).toString();
        return form;
    }

    Optional<OrganisationKind> kind() {
        return OrganisationKind.of(kind);
    }

    Terms terms(Event event) {
        List<Fault> faults = new ArrayList<>();
        Optional<Integer> rooms = number("onSite", onSite, faults);
        Optional<Integer> links = number("online", online, faults);
        Optional<LocalDate> day = day(faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return Terms.until(new Quota(rooms, links), day.orElseThrow(), event);
    }

    private static Optional<Integer> number(String field, String value, List<Fault> faults) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        if (!value.strip().matches("\\d{1,4}")) {
            faults.add(Fault.of(field, "number"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(value.strip()));
    }

    private Optional<LocalDate> day(List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(lastDay));
        } catch (DateTimeException e) {
            faults.add(Fault.of("lastDay", lastDay.isBlank() ? "missing" : "date"));
            return Optional.empty();
        }
    }
}
