package org.plenary.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Mode;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** How many seats a delegation has; a number that is left out is as many as needed. */
public record Quota(Optional<Integer> onSite, Optional<Integer> online) {
    private static final int MOST = 9999;

    public Quota {
        List<Fault> faults = new ArrayList<>();
        check("onSite", onSite, faults);
        check("online", online, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    public static Quota unlimited() {
        return new Quota(Optional.empty(), Optional.empty());
    }

    /** As many on site as online. */
    static Quota ofEach(int seats) {
        return new Quota(Optional.of(seats), Optional.of(seats));
    }

    public Optional<Integer> of(Mode seat) {
        return seat == Mode.ON_SITE ? onSite : online;
    }

    private static void check(String field, Optional<Integer> seats, List<Fault> faults) {
        if (seats.filter(count -> count < 0 || count > MOST).isPresent()) {
            faults.add(Fault.of(field, "number"));
        }
    }
}
