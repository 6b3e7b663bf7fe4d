package org.plenary.registrations.web;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;
import org.plenary.web.Page;

/**
 * What somebody reads before they are erased.
 *
 * @param events which they are registered for and would miss
 */
public record ErasureView(String token, String name, List<Translated> events, List<FaultView> faults) {
    /** The page that says that it is done. */
    static Page done(String token) {
        return new Page("registrations/erased", new ErasureView(token, "", List.of(), List.of()));
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
