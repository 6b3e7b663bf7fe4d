package org.plenary.registrations.web;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * What somebody reads before they are erased.
 *
 * @param events which they are registered for and would miss
 */
public record ErasureView(String token, String name, List<Translated> events, List<FaultView> faults) {
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
