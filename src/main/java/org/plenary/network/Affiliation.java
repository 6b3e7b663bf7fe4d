package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody works or worked for a time. The database writes it down whenever a person is described. */
@Entity
@Table(name = "affiliations")
public class Affiliation {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String position;
    private boolean focalPoint;
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Affiliation() {}

    public Person person() {
        return person;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String position() {
        return position;
    }

    public boolean isFocalPoint() {
        return focalPoint;
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
