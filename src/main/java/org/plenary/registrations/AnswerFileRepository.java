package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AnswerFileRepository {
    @PersistenceContext
    EntityManager entities;

    void add(AnswerFile file) {
        entities.persist(file);
    }

    Optional<AnswerFile> find(UUID registration, UUID file) {
        return entities.createQuery(
                        "select f from AnswerFile f where f.registrationId = :registration and f.fileId = :file",
                        AnswerFile.class)
                .setParameter("registration", registration)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** The one that answers a question for a photo, sent last. */
    Optional<UUID> photo(UUID registration) {
        return entities.createQuery(
                        "select a.value from GivenAnswer a where a.registrationId = :registration and a.type = :photo"
                                + " and a.value is not null"
                                + " order by a.givenAt desc",
                        String.class)
                .setParameter("registration", registration)
                .setParameter("photo", QuestionType.PHOTO.key())
                .setMaxResults(1)
                .getResultStream()
                .map(UUID::fromString)
                .findFirst();
    }

    /** The same of many, by registration. */
    Map<UUID, UUID> photos(Collection<UUID> registrations) {
        if (registrations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.registrationId, a.value from GivenAnswer a where a.registrationId in :registrations"
                                + " and a.type = :photo and a.value is not null order by a.givenAt",
                        Object[].class)
                .setParameter("registrations", registrations)
                .setParameter("photo", QuestionType.PHOTO.key())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> UUID.fromString((String) row[1]), (older, newer) -> newer));
    }
}
