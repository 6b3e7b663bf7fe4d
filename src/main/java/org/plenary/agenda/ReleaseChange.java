package org.plenary.agenda;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Translated;

/**
 * What a release changes of one session, as its readers are told.
 *
 * @param what at least one
 * @param title as it is now
 * @param before when and where it was; empty for one that is new
 * @param after when and where it is; empty for one that is cancelled
 */
public record ReleaseChange(
        UUID session, List<What> what, Translated title, Optional<Spot> before, Optional<Spot> after) {
    /** By when they are, or were. */
    static final Comparator<ReleaseChange> IN_TIME = Comparator.comparing(
                    (ReleaseChange change) -> change.spot().startsAt())
            .thenComparing(ReleaseChange::session);

    /** In which way a session is another one than before. */
    public enum What {
        ADDED,
        CANCELLED,
        RESTORED,
        RETIMED,
        MOVED,
        RETITLED,
        RECAST,
        REWORDED;

        /** As stored, and as the end of its key in the message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String key) {
            return Arrays.stream(values())
                    .filter(what -> what.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param room empty for none */
    public record Spot(Instant startsAt, Instant endsAt, Translated room) {}

    public ReleaseChange {
        what = List.copyOf(what);
    }

    /** Where it is, or else was. */
    public Spot spot() {
        return after.or(() -> before).orElseThrow();
    }
}
