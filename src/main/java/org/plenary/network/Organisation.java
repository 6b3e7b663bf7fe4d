package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/**
 * A partner. Its code stays with it for ever; everything else may be described anew, either as a correction or as what
 * holds since a day. The database then keeps what held before.
 */
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
    private String status;
    private String language;
    private String zone;
    private int seats;
    private String website;
    private @Nullable LocalDate since;
    private String latin;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Organisation() {}

    Organisation(OrganisationFacts facts) {
        id = UUID.randomUUID();
        code = facts.code();
        describe(facts);
    }

    /** As it has been since the day it is said to be so. */
    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void describe(OrganisationFacts facts) {
        kind = facts.kind().key();
        name = facts.name();
        country = facts.country();
        region = facts.region();
        status = facts.status().key();
        language = facts.language().tag();
        zone = facts.zone().getId();
        seats = facts.seats();
        website = facts.website();
        latin = Latin.of(String.join(" ", facts.name().values().values()));
    }

    /** As it is since a day, after the one since when the present holds. */
    void become(OrganisationFacts facts, LocalDate day) {
        since = day;
        describe(facts);
    }

    public OrganisationFacts facts() {
        return new OrganisationFacts(
                code, kind(), name, country, region, status(), language(), ZoneId.of(zone), seats, website);
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

    public OrganisationStatus status() {
        return OrganisationStatus.of(status).orElseThrow();
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    /** How many people its delegations usually have; 0 when nobody said. */
    public int seats() {
        return seats;
    }

    /** Since when it is as described; empty when it always was, as far as known. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    public int version() {
        return version;
    }
}
