package org.plenary.network.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.web.FaultView;

/** What staff read before they erase somebody. */
public record PersonErasureView(UUID id, String name, List<FaultView> faults) {
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
