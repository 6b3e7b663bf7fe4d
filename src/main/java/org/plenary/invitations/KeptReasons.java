package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.events.Keeping;
import org.plenary.events.Kept;
import org.plenary.language.Translated;

/** Why somebody declined, in their own words. */
@ApplicationScoped
class KeptReasons implements Keeping {
    private static final String REASONS = "reasons";

    @Inject
    ReasonRepository rows;

    @Override
    public List<Kept> kept(Event event) {
        return List.of(new Kept(
                REASONS, Translated.empty(), event.endsOn().plusDays(event.keptDays()), rows.count(event.id())));
    }

    @Override
    public Map<String, Integer> blank(Event event, Instant now, int most) {
        int blanked = rows.blank(event.id(), now, most);
        return blanked == 0 ? Map.of() : Map.of(REASONS, blanked);
    }
}
