package org.plenary.invitations.web;

import java.util.List;
import java.util.Optional;
import org.plenary.web.FaultView;

/**
 * When who has not answered is reminded.
 *
 * @param days before the deadline, as they stand in the field
 */
public record RemindersView(String days, List<FaultView> faults) {
    public Optional<String> fault() {
        return FaultView.at("days", faults);
    }
}
