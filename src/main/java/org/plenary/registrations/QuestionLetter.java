package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Asks, in words of staff, what they have to know before they decide. */
@ApplicationScoped
class QuestionLetter implements Letter {
    static final String KIND = "approval-question";

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
                "question",
                registration -> registration.approval().state() == ApprovalState.ASKED,
                registration -> registration.approval().words());
    }
}
