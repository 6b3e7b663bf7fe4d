package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.settings.Settings;

/** Reminds an invitee who has not answered that the deadline is near. */
@ApplicationScoped
class ReminderLetter implements Letter {
    static final String KIND = "reminder";

    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    DelegationRepository delegations;

    @Inject
    Asking asking;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isBulk() {
        return true;
    }

    @Override
    public boolean isDue(UUID id) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state().isUndecided())
                .flatMap(invitation -> delegations.find(invitation.delegation()))
                .filter(delegation -> delegation.isOpen(clock.instant()))
                .isPresent();
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state().isOpen())
                .flatMap(invitation -> Optional.ofNullable(
                        asking.about(List.of(invitation), Map.of(id, language)).get(id)))
                .map(asked -> new AskingWording(asked, Texts.in(language), settings.networkName()).reminder());
    }
}
