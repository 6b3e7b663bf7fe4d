package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.plenary.files.PrintedPhoto;
import org.plenary.problem.Refused;
import org.plenary.registrations.Photo;
import org.plenary.registrations.Photos;

/** Photos for badges. They are read when a page is drawn, outside of any transaction, so that none waits for a store. */
@ApplicationScoped
class Portraits {
    private static final System.Logger LOG = System.getLogger(Portraits.class.getName());

    @Inject
    Photos photos;

    /** As it is printed; empty also when it cannot be read now, because a badge without it still opens the door. */
    Optional<String> of(PaperView paper) {
        try {
            return paper.photo().flatMap(photos::newest).map(Photo::jpeg).flatMap(PrintedPhoto::of);
        } catch (Refused unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Badge " + paper.reference() + " has no photo", unreadable);
            return Optional.empty();
        }
    }
}
