package org.plenary.events.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.events.OpenTerms;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Whether anybody may register, as it was filled in. */
public class OpenTermsForm {
    private static final String YES = "yes";

    @FormParam("on")
    @DefaultValue("")
    public String on = "";

    @FormParam("until")
    @DefaultValue("")
    public String until = "";

    @FormParam("approval")
    @DefaultValue("")
    public String approval = "";

    static OpenTermsForm of(OpenTerms terms) {
        OpenTermsForm form = new OpenTermsForm();
        form.on = terms.on() ? YES : "";
        form.until = terms.until().map(String::valueOf).orElse("");
        form.approval = terms.approval() ? YES : "";
        return form;
    }

    public boolean isOn() {
        return on.equals(YES);
    }

    public boolean hasApproval() {
        return approval.equals(YES);
    }

    /** @throws Invalid for what is no date */
    OpenTerms terms() {
        return new OpenTerms(isOn(), day(until), hasApproval());
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            throw new Invalid(Fault.of("until", "date"));
        }
    }
}
