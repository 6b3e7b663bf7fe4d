package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.files.Files;
import org.plenary.files.StoredFile;

/** The door to pictures of participants, for badges. */
@ApplicationScoped
@Transactional
public class Photos {
    @Inject
    AnswerFileRepository brought;

    @Inject
    Files files;

    /** The newest that a participant sent with their answers. @throws Refused when it is not where it was put */
    public Optional<Photo> newest(UUID registration) {
        return brought.photo(registration)
                .flatMap(files::find)
                .map(file -> new Photo(files.content(file), file.storedAt()));
    }

    /** The digest of the newest of each who sent one, by registration; none is opened for it. */
    public Map<UUID, String> digests(Collection<UUID> registrations) {
        Map<UUID, UUID> newest = brought.photos(registrations);
        Map<UUID, StoredFile> known = files.find(newest.values());
        Map<UUID, String> digests = new HashMap<>();
        newest.forEach((registration, file) ->
                Optional.ofNullable(known.get(file)).ifPresent(photo -> digests.put(registration, photo.sha256())));
        return digests;
    }
}
