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
    REVOKED,
    APPLIED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InvitationState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the invitee may still answer, or answer anew. */
    public boolean isOpen() {
        return switch (this) {
            case QUEUED, SENT, BOUNCED, OPENED, TENTATIVE, ACCEPTED, DECLINED, APPLIED -> true;
            case DRAFT, DELEGATED, EXPIRED, REVOKED -> false;
        };
    }

    /** Whether a seat is kept for the invitee. */
    public boolean holdsSeat() {
        return isUndecided() || this == ACCEPTED;
    }

    /** Whether the invitee was asked and has neither accepted nor declined. */
    public boolean isUndecided() {
        return switch (this) {
            case QUEUED, SENT, BOUNCED, OPENED, TENTATIVE -> true;
            case DRAFT, ACCEPTED, DECLINED, DELEGATED, EXPIRED, REVOKED, APPLIED -> false;
        };
    }

    /** Whether the same person can be invited, for the first time or anew. */
    public boolean canBeInvited() {
        return switch (this) {
            case DRAFT, DECLINED, DELEGATED, EXPIRED, REVOKED, APPLIED -> true;
            case QUEUED, SENT, BOUNCED, OPENED, TENTATIVE, ACCEPTED -> false;
        };
    }
}
