package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.problem.Refused;

/**
 * That two people turned out to be one: the one is kept, the other goes. It can be undone for a while, then what was
 * known of the one who went is forgotten.
 */
@Entity
@Table(name = "merges")
public class Merge {
    public static final Duration UNDOABLE = Duration.ofDays(30);

    @Id
    private UUID id;

    private UUID keptId;
    private UUID goneId;
    private String keptName;
    private String goneName;
    private Instant mergedAt;
    private @Nullable Instant undoneAt;
    private @Nullable Instant forgottenAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Merge() {}

    /** @throws Refused when it was undone before, or too long ago */
    void refuseUnlessUndoable(Instant now) {
        if (undoneAt != null) {
            throw new Refused("merge-undone");
        }
        if (forgottenAt != null || mergedAt.plus(UNDOABLE).isBefore(now)) {
            throw new Refused("merge-old", "days", UNDOABLE.toDays());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID kept() {
        return keptId;
    }

    public UUID gone() {
        return goneId;
    }

    public String keptName() {
        return keptName;
    }

    public String goneName() {
        return goneName;
    }

    public Instant mergedAt() {
        return mergedAt;
    }
}
