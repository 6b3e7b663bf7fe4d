package org.plenary.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * How many can come in person, for how many hours a place that became free is offered to who waits for one, and whether
 * who comes says on which days.
 *
 * @param capacity empty for as many as want to
 * @param perDay of a hybrid event of several days: whether one can come on some days and take part online on the others
 */
public record PlaceTerms(Optional<Integer> capacity, int offerHours, boolean perDay) {
    public static final int USUAL_HOURS = 48;

    private static final int MOST = 99_999;
    private static final int LONGEST = 720;

    public PlaceTerms {
        List<Fault> faults = new ArrayList<>();
        if (capacity.filter(places -> places < 0 || places > MOST).isPresent()) {
            faults.add(Fault.of("capacity", "count", "most", MOST));
        }
        if (offerHours < 1 || offerHours > LONGEST) {
            faults.add(Fault.of("offerHours", "hours", "most", LONGEST));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /** As they were typed. @throws Invalid for what is no number, or one that is out of range */
    public static PlaceTerms read(String capacity, String offerHours, boolean perDay) {
        return new PlaceTerms(
                capacity.isBlank() ? Optional.empty() : Optional.of(number(capacity)), number(offerHours), perDay);
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
