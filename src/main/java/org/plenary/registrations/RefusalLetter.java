package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Says, with a reason in words of staff, that somebody was turned away. */
@ApplicationScoped
class RefusalLetter implements Letter {
    static final String KIND = "approval-refused";

    @Inject
    ParticipantWording participants;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return participants.write(
                id,
                language,
                "refused",
                Registration::isRefused,
                registration -> registration.approval().words());
    }
}
