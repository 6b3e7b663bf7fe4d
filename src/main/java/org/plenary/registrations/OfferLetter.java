package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Offers a place on site to who waited for one, until a moment. */
@ApplicationScoped
class OfferLetter implements Letter {
    static final String KIND = "place-offered";

    @Inject
    Clock clock;

    @Inject
    ParticipantWording participants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return participants.write(id, language, "offer", this::stands);
    }

    private boolean stands(Registration registration) {
        return registration.offerEndsAt().filter(clock.instant()::isBefore).isPresent();
    }
}
