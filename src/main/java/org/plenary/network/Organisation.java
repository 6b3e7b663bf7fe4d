package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** A partner. Its code stays with it for ever; everything else may be described anew. */
@Entity
@Table(name = "organisations")
public class Organisation {
    @Id
    private UUID id;

    private String code;
    private String kind;
    private Translated name;
    private String country;
    private String region;
    private String language;
    private String zone;
    private int seats;
    private String website;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Organisation() {}

    Organisation(OrganisationFacts facts) {
        id = UUID.randomUUID();
        code = facts.code();
        describe(facts);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void describe(OrganisationFacts facts) {
        kind = facts.kind().key();
        name = facts.name();
        country = facts.country();
        region = facts.region();
        language = facts.language().tag();
        zone = facts.zone().getId();
        seats = facts.seats();
        website = facts.website();
    }

    OrganisationFacts facts() {
        return new OrganisationFacts(code, kind(), name, country, region, language(), ZoneId.of(zone), seats, website);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public OrganisationKind kind() {
        return OrganisationKind.of(kind).orElseThrow();
    }

    public Translated name() {
        return name;
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    /** Code of a {@link Region}. */
    public String region() {
        return region;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    /** How many people its delegations usually have; 0 when nobody said. */
    public int seats() {
        return seats;
    }
}
