package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository {
    private static final String KNOWN = """
            select p.id, o.code, p.honorific, p.given_name, p.family_name, p.family_first, p.gender, p.position,
                p.email::text, coalesce(a.others, ''), p.language, p.zone, p.focal_point
            from people p join organisations o on o.id = p.organisation_id
            left join (
                select a.person_id, string_agg(a.email::text, ' ') as others
                from person_addresses a join people p on p.id = a.person_id and p.email <> a.email
                group by a.person_id) a on a.person_id = p.id
            where p.erased_at is null
            """;

    /** A statement takes only so many values. */
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** By address in lower case, whatever the case asked for. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Map<String, UUID> idsByAddress(Collection<String> addresses) {
        List<Object[]> rows = entities.createNativeQuery("select lower(a.email::text), a.person_id"
                        + " from person_addresses a where a.email = any(cast(string_to_array(?, chr(10)) as citext[]))")
                .setParameter(1, String.join("\n", addresses))
                .getResultList();
        Map<String, UUID> ids = new HashMap<>();
        rows.forEach(row -> ids.put((String) row[0], (UUID) row[1]));
        return ids;
    }

    /** With organisation and addresses. */
    List<Person> all() {
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation o where p.erasedAt is null"
                                + " order by o.code, p.email",
                        Person.class)
                .setHint("eclipselink.batch", "p.addresses")
                .getResultList();
    }

    Optional<Person> find(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** As the database has it after it was changed there. */
    Person reread(UUID id) {
        Person person = entities.find(Person.class, id);
        entities.refresh(person);
        return person;
    }

    Optional<Person> byAddress(String address) {
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation join p.addresses a where a = :address",
                        Person.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** With their organisations, in no order. */
    List<Person> people(Collection<UUID> ids) {
        return people(ids, false);
    }

    /** The same to be looked at and not changed, for half the price. */
    List<Person> read(Collection<UUID> ids) {
        return people(ids, true);
    }

    private List<Person> people(Collection<UUID> ids, boolean readOnly) {
        List<UUID> wanted = List.copyOf(ids);
        List<Person> people = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            people.addAll(entities.createQuery(
                            "select p from Person p join fetch p.organisation where p.id in :ids", Person.class)
                    .setHint("eclipselink.batch", "p.addresses")
                    .setHint("eclipselink.read-only", readOnly)
                    .setParameter("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .getResultList());
        }
        return people;
    }

    /** In no order. */
    List<Person> withAddresses(Collection<UUID> ids) {
        List<Person> people = people(ids);
        people.forEach(Person::otherAddresses);
        return people;
    }

    /** Everybody, as one statement tells it. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Known<PersonFacts>> known() {
        List<Object[]> rows = entities.createNativeQuery(KNOWN).getResultList();
        return rows.stream().map(PersonRow::known).toList();
    }

    /** The present first. */
    List<Affiliation> history(UUID person) {
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.organisation where a.person.id = :id"
                                + " order by a.id desc",
                        Affiliation.class)
                .setParameter("id", person)
                .getResultList();
    }

    /** The newest first. */
    List<Consent> consents(UUID person) {
        return entities.createQuery(
                        "select c from Consent c where c.personId = :id order by c.recordedAt desc, c.id",
                        Consent.class)
                .setParameter("id", person)
                .getResultList();
    }
}
