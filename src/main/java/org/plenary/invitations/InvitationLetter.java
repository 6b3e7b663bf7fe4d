package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** The invitation as a mail. */
@ApplicationScoped
class InvitationLetter implements Letter {
    static final String KIND = "invitation";

    @Inject
    Asking asking;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isBulk() {
        return true;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return asking.write(id, language, InvitationLetter::isReadable, AskingWording::invitation);
    }

    private static boolean isReadable(Asked asked) {
        InvitationState state = asked.invitation().state();
        return state == InvitationState.DRAFT || state.isOpen();
    }

    /** Who has answered meanwhile is not asked again. */
    @Override
    public Map<UUID, Wording> write(Collection<Due> due) {
        return asking.write(due, asked -> asked.invitation().state().isUndecided(), AskingWording::invitation);
    }
}
