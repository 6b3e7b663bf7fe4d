package org.plenary.network;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A choice of people that is kept under a name. Whom it names changes with the network. */
@Entity
@Table(name = "saved_lists")
public class SavedList {
    @Id
    private UUID id;

    private String name;

    @Convert(converter = FilterColumn.class)
    private PersonFilter filter;

    private Instant savedAt;
    private String savedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected SavedList() {}

    SavedList(String name, PersonFilter filter, String by, Instant now) {
        id = UUID.randomUUID();
        this.name = name;
        this.filter = filter;
        savedBy = by;
        savedAt = now;
    }

    void rename(String to) {
        name = to;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public PersonFilter filter() {
        return filter;
    }
}
