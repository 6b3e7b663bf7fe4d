package org.plenary.events.web;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * Whether anybody may register for an event.
 *
 * @param takes whether somebody could ask at this moment
 */
public record OpenTermsView(
        String event, Translated title, boolean published, boolean takes, OpenTermsForm form, List<FaultView> faults) {
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
