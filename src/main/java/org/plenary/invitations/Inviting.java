package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.problem.Refused;

/** The door for whoever invites people in one step, with the usual words: all of it happens, or nothing. */
@ApplicationScoped
@Transactional
public class Inviting {
    @Inject
    Campaigns campaigns;

    @Inject
    CampaignSending sending;

    /**
     * Prepares a campaign and sends it now. Who was invited before, or must not be written to, is left out; for whom
     * there is no seat stays a draft.
     *
     * @param alsoIn the language in which each mail says it a second time
     * @return how many mails were queued
     * @throws Refused when the event is not public or over, nobody is left, or there is no seat for anybody
     */
    public int invite(Event event, Collection<UUID> people, Optional<Language> alsoIn) {
        Campaign campaign = campaigns.prepare(event, people);
        campaigns.write(campaign, Map.of(), alsoIn);
        return sending.send(campaign, Schedule.now());
    }
}
