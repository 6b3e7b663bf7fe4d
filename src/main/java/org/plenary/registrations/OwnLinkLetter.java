package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** For who asks to be registered and is invited or registered already: their own link. */
@ApplicationScoped
class OwnLinkLetter implements Letter {
    static final String KIND = "own-link";

    @Inject
    ApplicationRepository applications;

    @Inject
    Applications known;

    @Inject
    ApplicationWording wording;

    @Inject
    Events events;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return applications
                .find(id)
                .flatMap(application -> application
                        .email()
                        .flatMap(email -> known.ownAddress(events.event(application.event()), email))
                        .map(address -> wording.write(application, address, language, "known")));
    }
}
