package org.plenary.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.language.Language;

/** A member of staff. Signs in by mail, acts by roles. */
@Entity
@Table(name = "accounts")
public class Account {
    @Id
    private UUID id;

    private String email;
    private String name;
    private String language;
    private String zone;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_roles", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Grant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Account() {}

    Account(String email, String name, Instant now) {
        id = UUID.randomUUID();
        this.email = email;
        this.name = name;
        language = Language.EN.tag();
        zone = "UTC";
        createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Keys of the roles it holds for any event. */
    public Set<String> roles() {
        return grants.stream().map(grant -> grant.role().key()).collect(Collectors.toUnmodifiableSet());
    }

    Set<Grant> grants() {
        return Set.copyOf(grants);
    }

    void grant(Role role, String event) {
        grants.add(new Grant(role, event));
    }
}
