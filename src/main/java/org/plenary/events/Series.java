package org.plenary.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.plenary.language.Translated;

/** A line of meetings that comes back. */
@Entity
@Table(name = "series")
public class Series {
    @Id
    private String slug;

    private Translated name;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Series() {}

    public String slug() {
        return slug;
    }

    public Translated name() {
        return name;
    }
}
