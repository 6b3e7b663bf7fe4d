package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Says that somebody waits for a place on site. */
@ApplicationScoped
class WaitingLetter implements Letter {
    static final String KIND = "place-awaited";

    @Inject
    ParticipantWording participants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return participants.write(
                id, language, "waiting", registration -> registration.isWaiting() && !registration.hasOffer());
    }
}
