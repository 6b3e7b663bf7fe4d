package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.plenary.language.Translated;

/** A region of the world as the network counts it. */
@Entity
@Table(name = "regions")
public class Region {
    @Id
    private String code;

    private Translated name;
    private int position;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Region() {}

    public String code() {
        return code;
    }

    public Translated name() {
        return name;
    }

    /** Its place in lists. */
    public int position() {
        return position;
    }
}
