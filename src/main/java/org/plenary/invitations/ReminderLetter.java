package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;

/** Reminds an invitee who has not answered that the deadline is near. */
@ApplicationScoped
class ReminderLetter implements Letter {
    static final String KIND = "reminder";

    @Inject
    Clock clock;

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
        return asking.write(id, language, asked -> asked.invitation().state().isOpen(), AskingWording::reminder);
    }

    @Override
    public Map<UUID, Wording> write(Collection<Due> due) {
        return asking.write(due, this::isDue, AskingWording::reminder);
    }

    private boolean isDue(Asked asked) {
        return asked.invitation().state().isUndecided() && asked.delegation().isOpen(clock.instant());
    }
}
