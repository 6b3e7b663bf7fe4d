package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Says that a place was not taken in time and went to the next in line. */
@ApplicationScoped
class LapsedLetter implements Letter {
    static final String KIND = "offer-lapsed";

    @Inject
    ParticipantWording participants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return participants.write(id, language, "lapsed", registration -> !registration.isWaiting());
    }
}
