package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Translated;

/** What an organisation was for a time. The database writes it down whenever an organisation is described. */
@Entity
@Table(name = "organisation_periods")
public class OrganisationPeriod {
    @Id
    private long id;

    private UUID organisationId;
    private Translated name;
    private String kind;
    private String country;
    private String region;
    private String status;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected OrganisationPeriod() {}

    public Translated name() {
        return name;
    }

    public OrganisationKind kind() {
        return OrganisationKind.of(kind).orElseThrow();
    }

    public String country() {
        return country;
    }

    public String region() {
        return region;
    }

    public OrganisationStatus status() {
        return OrganisationStatus.of(status).orElseThrow();
    }

    /** Its first day; empty when nobody knows of an earlier time. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** The first day after it; empty for the present. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
