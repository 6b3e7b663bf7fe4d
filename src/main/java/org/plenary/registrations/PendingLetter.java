package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Says that staff decide about a registration, and carries the link to it. */
@ApplicationScoped
class PendingLetter implements Letter {
    static final String KIND = "approval-pending";

    @Inject
    ParticipantWording participants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return participants.write(id, language, "pending", Registration::isPending);
    }
}
