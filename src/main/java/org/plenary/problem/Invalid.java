package org.plenary.problem;

import java.util.List;

/** What was sent has faults; every one of them is listed, so that nobody mends them one by one. */
public final class Invalid extends Problem {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super("invalid", "count", faults.size());
        this.faults = List.copyOf(faults);
    }

    public Invalid(Fault... faults) {
        this(List.of(faults));
    }

    /** In the order in which the fields stand on the page. */
    public List<Fault> faults() {
        return faults;
    }
}
