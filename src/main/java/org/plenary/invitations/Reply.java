package org.plenary.invitations;

import java.util.Optional;
import org.plenary.events.Mode;

/** What an invitee answers. */
public enum Reply {
    ON_SITE,
    ONLINE,
    DECLINE;

    /** How the invitee will take part; empty when they will not. */
    public Optional<Mode> mode() {
        return switch (this) {
            case ON_SITE -> Optional.of(Mode.ON_SITE);
            case ONLINE -> Optional.of(Mode.ONLINE);
            case DECLINE -> Optional.empty();
        };
    }

    /** As in the form. */
    public static Optional<Reply> of(String key) {
        return switch (key) {
            case "on-site" -> Optional.of(ON_SITE);
            case "online" -> Optional.of(ONLINE);
            case "decline" -> Optional.of(DECLINE);
            default -> Optional.empty();
        };
    }
}
