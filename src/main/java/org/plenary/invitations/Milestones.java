package org.plenary.invitations;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When each state of an invitation was last reached. */
@Embeddable
class Milestones {
    private @Nullable Instant draftedAt;
    private @Nullable Instant queuedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant bouncedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant tentativeAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant declinedAt;
    private @Nullable Instant delegatedAt;
    private @Nullable Instant expiredAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant appliedAt;

    void reach(InvitationState state, Instant now) {
        switch (state) {
            case DRAFT -> draftedAt = now;
            case QUEUED -> queuedAt = now;
            case SENT -> sentAt = now;
            case BOUNCED -> bouncedAt = now;
            case OPENED -> openedAt = now;
            case TENTATIVE -> tentativeAt = now;
            case ACCEPTED -> acceptedAt = now;
            case DECLINED -> declinedAt = now;
            case DELEGATED -> delegatedAt = now;
            case EXPIRED -> expiredAt = now;
            case REVOKED -> revokedAt = now;
            case APPLIED -> appliedAt = now;
        }
    }

    Optional<Instant> at(InvitationState state) {
        return Optional.ofNullable(
                switch (state) {
                    case DRAFT -> draftedAt;
                    case QUEUED -> queuedAt;
                    case SENT -> sentAt;
                    case BOUNCED -> bouncedAt;
                    case OPENED -> openedAt;
                    case TENTATIVE -> tentativeAt;
                    case ACCEPTED -> acceptedAt;
                    case DECLINED -> declinedAt;
                    case DELEGATED -> delegatedAt;
                    case EXPIRED -> expiredAt;
                    case REVOKED -> revokedAt;
                    case APPLIED -> appliedAt;
                });
    }
}
