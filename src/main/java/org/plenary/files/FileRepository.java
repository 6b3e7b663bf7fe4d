package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FileRepository {
    @PersistenceContext
    EntityManager entities;

    /** Its row is there at once, for its bytes to belong to. */
    void add(StoredFile file) {
        entities.persist(file);
        entities.flush();
    }

    Optional<StoredFile> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id));
    }

    List<StoredFile> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Bytes of all files of that owner. */
    long total(UUID owner) {
        return entities.createQuery(
                        "select coalesce(sum(f.size), 0) from StoredFile f where f.owner = :owner", Number.class)
                .setParameter("owner", owner)
                .getSingleResult()
                .longValue();
    }

    void write(UUID file, byte[] content) {
        entities.createNativeQuery("insert into file_contents (file_id, content) values (cast(? as uuid), ?)")
                .setParameter(1, file.toString())
                .setParameter(2, content)
                .executeUpdate();
    }

    Optional<byte[]> content(UUID file) {
        List<?> found = entities.createNativeQuery("select content from file_contents where file_id = cast(? as uuid)")
                .setParameter(1, file.toString())
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
