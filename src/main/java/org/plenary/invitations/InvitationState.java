package org.plenary.invitations;

import java.util.Locale;

/** The life of an invitation. */
public enum InvitationState {
    DRAFT,
    QUEUED,
    SENT,
    BOUNCED,
    OPENED,
    TENTATIVE,
    ACCEPTED,
    DECLINED,
    DELEGATED,
    EXPIRED,
    REVOKED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InvitationState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the invitee may still answer, or answer anew. */
    boolean isOpen() {
        return switch (this) {
            case QUEUED, SENT, BOUNCED, OPENED, TENTATIVE, ACCEPTED, DECLINED -> true;
            case DRAFT, DELEGATED, EXPIRED, REVOKED -> false;
        };
    }

    /** Whether the mail about it still has to be sent, or would be if it had not been. */
    boolean isUnanswered() {
        return switch (this) {
            case DRAFT, QUEUED, SENT, BOUNCED, OPENED -> true;
            case TENTATIVE, ACCEPTED, DECLINED, DELEGATED, EXPIRED, REVOKED -> false;
        };
    }
}
