package org.plenary.registrations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.plenary.registrations.Registration;

/** How staff treat a registration, as it was filled in. */
public class HandlingForm {
    @FormParam("priority")
    @DefaultValue("")
    public String priority = "";

    @FormParam("note")
    @DefaultValue("")
    public String note = "";

    static HandlingForm of(Registration registration) {
        HandlingForm form = new HandlingForm();
        form.priority = String.valueOf(registration.priority());
        form.note = registration.note();
        return form;
    }

    int number() {
        return priority.strip().matches("\\d{1,3}") ? Integer.parseInt(priority.strip()) : -1;
    }
}
