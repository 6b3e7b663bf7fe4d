package org.plenary.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of a wish to change the draft. */
public sealed interface Turn {
    /** It is done, whole. */
    record Taken(Step step) implements Turn {}

    /** It was so already. */
    record Same() implements Turn {}

    /** Nothing was done, since somebody else changed the same. */
    record Clash(List<Met> sessions) implements Turn {}

    /**
     * A session that is not as it was.
     *
     * @param now empty for one that is gone
     * @param by who changed it, as the trail names them; empty when nobody is known to
     */
    record Met(UUID session, Optional<Session> now, Optional<String> by) {}
}
