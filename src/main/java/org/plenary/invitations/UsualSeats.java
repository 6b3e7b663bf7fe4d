package org.plenary.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.network.OrganisationKind;

/** What a delegation of a kind of organisation begins with at an event; the last thing that was said for all of them. */
@Entity
@Table(name = "usual_seats")
class UsualSeats {
    @Id
    private UUID id;

    private UUID eventId;
    private String kind;
    private @Nullable Integer onSite;
    private @Nullable Integer online;
    private Instant closesAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected UsualSeats() {}

    UsualSeats(UUID event, OrganisationKind kind, Terms terms) {
        id = UUID.randomUUID();
        eventId = event;
        this.kind = kind.key();
        say(terms);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void say(Terms terms) {
        onSite = terms.quota().onSite().orElse(null);
        online = terms.quota().online().orElse(null);
        closesAt = terms.closesAt();
    }

    OrganisationKind kind() {
        return OrganisationKind.of(kind).orElseThrow();
    }

    Terms terms() {
        return new Terms(new Quota(Optional.ofNullable(onSite), Optional.ofNullable(online)), closesAt);
    }
}
