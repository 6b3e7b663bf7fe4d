package org.plenary.identity;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A role, for one event or for all. */
@Embeddable
public class Grant {
    private String role;
    private String event;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Grant() {}

    Grant(Role role, String event) {
        this.role = role.key();
        this.event = event;
    }

    Role role() {
        return Role.of(role).orElseThrow();
    }

    /** Whether it holds for that event; with an empty slug, whether it holds anywhere. */
    boolean holdsFor(String slug) {
        return event.isEmpty() || slug.isEmpty() || event.equals(slug);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant && role.equals(grant.role) && event.equals(grant.event);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, event);
    }
}
