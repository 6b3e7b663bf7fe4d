package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.settings.Settings;

/** The invitation as a mail. */
@ApplicationScoped
class InvitationLetter implements Letter {
    static final String KIND = "invitation";

    @Inject
    InvitationRepository invitations;

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

    /** Who has answered meanwhile is not asked again. */
    @Override
    public boolean isDue(UUID id) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state().isUndecided())
                .isPresent();
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return invitations
                .find(id)
                .filter(invitation -> invitation.state() == InvitationState.DRAFT
                        || invitation.state().isOpen())
                .flatMap(invitation -> Optional.ofNullable(
                        asking.about(List.of(invitation), Map.of(id, language)).get(id)))
                .map(asked -> wording(asked, language));
    }

    @Override
    public Map<UUID, Wording> write(Collection<Due> due) {
        Map<UUID, Language> languages = new HashMap<>();
        due.forEach(one -> languages.put(one.subject(), one.language()));
        Map<UUID, Asked> asked = asking.about(
                invitations.find(languages.keySet()).stream()
                        .filter(invitation -> invitation.state().isUndecided())
                        .toList(),
                languages);
        return due.stream()
                .filter(one -> asked.containsKey(one.subject()))
                .collect(Collectors.toMap(
                        Due::message, one -> wording(LookedUp.in(asked, one.subject()), one.language())));
    }

    private Wording wording(Asked asked, Language language) {
        return new AskingWording(asked, Texts.in(language), settings.networkName()).invitation();
    }
}
