package org.plenary.registrations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** What staff decide about a registration, as it was filled in. */
public class DecisionForm {
    private static final int NONE = -1;

    @FormParam("do")
    @DefaultValue("")
    public String button = "";

    @FormParam("words")
    @DefaultValue("")
    public String words = "";

    @FormParam("round")
    @DefaultValue("")
    public String round = "";

    /** The step that was looked at; one that never was, when the form does not say. */
    Optional<Integer> seen() {
        return Optional.of(round.matches("\\d{1,9}") ? Integer.parseInt(round) : NONE);
    }
}
