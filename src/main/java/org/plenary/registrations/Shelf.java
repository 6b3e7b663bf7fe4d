package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Where the papers of a registration are found, whoever has them. */
@ApplicationScoped
public class Shelf {
    @Inject
    Instance<Documents> all;

    /** For the participant. */
    public List<Document> own(Registration registration) {
        return all.stream()
                .flatMap(documents -> documents.own(registration).stream())
                .toList();
    }

    /** For staff. */
    public List<Document> atDesk(Registration registration) {
        return all.stream()
                .flatMap(documents -> documents.atDesk(registration).stream())
                .toList();
    }

    /** All that were ever issued. */
    public List<IssuedDocument> issued(Registration registration) {
        return all.stream()
                .flatMap(documents -> documents.issued(registration).stream())
                .toList();
    }
}
