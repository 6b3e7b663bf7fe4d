package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** The link that shows that the address is theirs. It says nothing of what was typed, which may be somebody else's words. */
@ApplicationScoped
class ApplicationLetter implements Letter {
    static final String KIND = "application";

    @Inject
    ApplicationRepository applications;

    @Inject
    ApplicationWording wording;

    @Inject
    AccessLinks links;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return applications
                .find(id)
                .filter(application -> !application.isConfirmed())
                .flatMap(application -> links.address(Purpose.APPLICATION, id)
                        .map(address -> wording.write(application, address, language, "confirm")));
    }
}
