package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** An invitation as an organiser has it sent to themselves, to see what it looks like. */
@ApplicationScoped
class TrialLetter implements Letter {
    static final String KIND = "invitation-trial";

    @Inject
    InvitationLetter letter;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID invitation, Language language) {
        return letter.write(invitation, language)
                .map(wording -> wording.under(
                        Texts.in(language).get("invitations.trial.subject", "subject", wording.subject())));
    }
}
