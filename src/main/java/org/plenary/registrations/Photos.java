package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.plenary.files.Files;

/** The door to pictures of participants, for badges. */
@ApplicationScoped
@Transactional
public class Photos {
    @Inject
    AnswerFileRepository brought;

    @Inject
    Files files;

    /** The newest that a participant sent with their answers. */
    public Optional<Photo> newest(UUID registration) {
        return brought.photo(registration)
                .flatMap(files::find)
                .map(file -> new Photo(files.content(file), file.storedAt()));
    }
}
