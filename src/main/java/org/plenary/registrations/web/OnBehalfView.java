package org.plenary.registrations.web;

import java.util.List;
import org.plenary.language.Translated;

/**
 * The form of an event, filled in by staff for one participant.
 *
 * @param seen what has been looked at, sent back to tell whether somebody else has answered since
 * @param left what only the participant can answer
 */
public record OnBehalfView(
        String event, boolean published, String id, FormView form, String seen, List<Translated> left) {}
