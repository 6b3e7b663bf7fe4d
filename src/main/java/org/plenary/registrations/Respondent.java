package org.plenary.registrations;

import java.util.UUID;
import org.plenary.events.Mode;
import org.plenary.network.OrganisationKind;

/** Somebody who fills in the form: how they take part, where they come from, and what they chose so far. */
public record Respondent(Mode mode, OrganisationKind organisation, Typed typed) {
    boolean chose(UUID question, String choice) {
        return typed.at(question).contains(choice);
    }
}
