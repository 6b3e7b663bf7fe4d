package org.plenary.network;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;

/**
 * Somebody of a partner organisation, recognised by any of their mail addresses. A person may move on to another
 * organisation; the database then keeps where they were before.
 */
@Entity
@Table(name = "people")
public class Person {
    /** How a list shows somebody who was erased; the same in every language. */
    private static final String NOBODY = "—";

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
    private @Nullable String email;

    @ElementCollection
    @CollectionTable(name = "person_addresses", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "email")
    @Convert(converter = AddressColumn.class)
    private Set<String> addresses = new HashSet<>();

    private String language;
    private String zone;
    private boolean focalPoint;
    private @Nullable LocalDate since;
    private String latin;
    private @Nullable Instant erasedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Person() {}

    Person(PersonFacts facts, Organisation of) {
        id = UUID.randomUUID();
        describe(facts, of);
    }

    /** As it has been since the day the person came to the organisation. */
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
        latin = Latin.of(facts.givenName() + " " + facts.familyName());
        email = facts.email();
        reachAt(facts.others());
    }

    /** As it is since a day, after the one since when the present holds. */
    void moveOn(PersonFacts facts, Organisation to, LocalDate day) {
        since = day;
        describe(facts, to);
    }

    /** Was somebody else, too, and is since a day what both say together. */
    void become(PersonFacts facts, Organisation at, Optional<LocalDate> day) {
        since = day.orElse(null);
        describe(facts, at);
    }

    /** Stays as somebody of their organisation, of whom nothing else is known. */
    void erase(Instant now) {
        honorific = "";
        givenName = "";
        familyName = "";
        gender = "";
        position = "";
        latin = "";
        language = Language.EN.tag();
        zone = "UTC";
        familyFirst = false;
        focalPoint = false;
        email = null;
        addresses.clear();
        erasedAt = now;
    }

    private void reachAt(Set<String> others) {
        Set<String> all = new HashSet<>(others);
        all.add(email());
        if (!addresses.equals(all)) {
            addresses.retainAll(all);
            addresses.addAll(all);
        }
    }

    /** Also reached there. */
    void reachedAlsoAt(String address) {
        addresses.add(address);
    }

    public PersonFacts facts() {
        return new PersonFacts(
                organisation.code(),
                honorific,
                givenName,
                familyName,
                familyFirst,
                gender,
                position,
                email(),
                Set.copyOf(otherAddresses()),
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
        if (isErased()) {
            return NOBODY;
        }
        return (familyFirst ? familyName + " " + givenName : givenName + " " + familyName).strip();
    }

    /** With the honorific before it, as on an envelope. */
    public String addressedName() {
        return (honorific + " " + name()).strip();
    }

    public String position() {
        return position;
    }

    /** The preferred address; empty of who was erased. */
    public String email() {
        return Objects.requireNonNullElse(email, "");
    }

    /** Those that are not preferred, in alphabetical order. */
    public List<String> otherAddresses() {
        return addresses.stream()
                .filter(address -> !address.equals(email()))
                .sorted()
                .collect(Collectors.toList());
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

    /** Since when the person has this place; empty when always, as far as known. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** Whether nobody knows any more who it was. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public int version() {
        return version;
    }
}
