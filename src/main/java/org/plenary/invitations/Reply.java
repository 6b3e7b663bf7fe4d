package org.plenary.invitations;

import java.util.Optional;
import org.plenary.events.Mode;

/** What an invitee answers. */
public enum Reply {
    ON_SITE,
    ONLINE,
    TENTATIVE,
    DECLINE;

    /** How the invitee will take part; empty when they will not, or are not sure yet. */
    public Optional<Mode> mode() {
        return switch (this) {
            case ON_SITE -> Optional.of(Mode.ON_SITE);
            case ONLINE -> Optional.of(Mode.ONLINE);
            case TENTATIVE, DECLINE -> Optional.empty();
        };
    }

    InvitationState state() {
        return switch (this) {
            case ON_SITE, ONLINE -> InvitationState.ACCEPTED;
            case TENTATIVE -> InvitationState.TENTATIVE;
            case DECLINE -> InvitationState.DECLINED;
        };
    }

    /** As in the form. */
    public static Optional<Reply> of(String key) {
        return switch (key) {
            case "on-site" -> Optional.of(ON_SITE);
            case "online" -> Optional.of(ONLINE);
            case "tentative" -> Optional.of(TENTATIVE);
            case "decline" -> Optional.of(DECLINE);
            default -> Optional.empty();
        };
    }
}
