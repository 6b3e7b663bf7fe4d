package org.plenary.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who looks after a delegation with a link of their own. */
@Entity
@Table(name = "focal_points")
public class FocalPoint {
    @Id
    private UUID id;

    private UUID delegationId;
    private UUID personId;
    private int letters;
    private @Nullable Instant mailedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected FocalPoint() {}

    FocalPoint(Delegation delegation, UUID person) {
        id = UUID.randomUUID();
        delegationId = delegation.id();
        personId = person;
    }

    /** @return the number of the letter that is written to them now */
    int isWrittenTo(Instant now) {
        mailedAt = now;
        return letters++;
    }

    public UUID id() {
        return id;
    }

    public UUID delegation() {
        return delegationId;
    }

    public UUID person() {
        return personId;
    }

    /** When the link was last mailed to them. */
    public Optional<Instant> mailedAt() {
        return Optional.ofNullable(mailedAt);
    }
}
