package org.plenary.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;
import org.plenary.network.Newcomer;

/**
 * Somebody's wish to register for an event. It is worth nothing before a link in a mail has shown that the address is
 * theirs; then it becomes an invitation, and name and address stand with the person. Unconfirmed it goes.
 */
@Entity
@Table(name = "applications")
public class Application {
    @Id
    private UUID id;

    private UUID eventId;
    private @Nullable String email;
    private String givenName;
    private String familyName;
    private String organisation;
    private String region;
    private String language;
    private String zone;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID invitationId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Application() {}

    Application(UUID event, Applicant applicant, Instant now) {
        id = UUID.randomUUID();
        eventId = event;
        email = applicant.person().email();
        givenName = applicant.person().givenName();
        familyName = applicant.person().familyName();
        organisation = applicant.organisation();
        region = applicant.region();
        language = applicant.person().language().tag();
        zone = applicant.zone().getId();
        askedAt = now;
    }

    void confirm(UUID invitation, Instant now) {
        invitationId = invitation;
        confirmedAt = now;
        email = null;
        givenName = "";
        familyName = "";
    }

    UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    /** Empty once it is confirmed. */
    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Who they say they are; empty once it is confirmed. */
    Optional<Newcomer> person() {
        return email().map(address -> new Newcomer(givenName, familyName, address, "", language()));
    }

    /** As they typed it. */
    public String organisation() {
        return organisation;
    }

    String region() {
        return region;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** What it has become; empty before it is confirmed. */
    Optional<UUID> invitation() {
        return Optional.ofNullable(invitationId);
    }

    Instant askedAt() {
        return askedAt;
    }
}
