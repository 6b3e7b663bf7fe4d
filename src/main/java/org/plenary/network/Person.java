package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.plenary.language.Language;

/** Somebody of a partner organisation, recognised by the mail address. */
@Entity
@Table(name = "people")
public class Person {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String honorific;
    private String givenName;
    private String familyName;
    private boolean familyFirst;
    private String gender;
    private String position;
    private String email;
    private String language;
    private String zone;
    private boolean focalPoint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Person() {}

    Person(PersonFacts facts, Organisation of) {
        id = UUID.randomUUID();
        email = facts.email();
        describe(facts, of);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void describe(PersonFacts facts, Organisation of) {
        organisation = of;
        honorific = facts.honorific();
        givenName = facts.givenName();
        familyName = facts.familyName();
        familyFirst = facts.familyFirst();
        gender = facts.gender();
        position = facts.position();
        language = facts.language().tag();
        zone = facts.zone().getId();
        focalPoint = facts.focalPoint();
    }

    PersonFacts facts() {
        return new PersonFacts(
                organisation.code(),
                honorific,
                givenName,
                familyName,
                familyFirst,
                gender,
                position,
                email,
                language(),
                zone(),
                focalPoint);
    }

    public UUID id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** In the order in which the person writes it. */
    public String name() {
        return (familyFirst ? familyName + " " + givenName : givenName + " " + familyName).strip();
    }

    /** With the honorific before it, as on an envelope. */
    public String addressedName() {
        return (honorific + " " + name()).strip();
    }

    public String position() {
        return position;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public boolean isFocalPoint() {
        return focalPoint;
    }
}
