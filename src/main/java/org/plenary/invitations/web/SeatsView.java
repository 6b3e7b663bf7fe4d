package org.plenary.invitations.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.events.Mode;
import org.plenary.invitations.Delegation;

/**
 * Seats of one kind.
 *
 * @param kind {@code on-site} or {@code online}
 * @param quota empty: as many as needed
 */
public record SeatsView(String kind, int held, Optional<Integer> quota) {
    /** Whether there are any, or somebody holds one all the same. */
    boolean isGranted() {
        return held > 0 || quota.filter(most -> most == 0).isEmpty();
    }

    /** Of the kinds that there are at such an event. */
    static List<SeatsView> of(Delegation delegation, Mode event) {
        return kinds(event)
                .map(seat -> new SeatsView(
                        seat.key(), delegation.held(seat), delegation.quota().of(seat)))
                .toList();
    }

    /** The kinds of seats that are free. */
    static List<String> free(Delegation delegation, Mode event) {
        return kinds(event).filter(delegation::hasFree).map(Mode::key).toList();
    }

    private static Stream<Mode> kinds(Mode event) {
        return Stream.of(Mode.ON_SITE, Mode.ONLINE).filter(event::offers);
    }
}
