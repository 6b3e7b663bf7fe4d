package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.invitations.Campaign;
import org.plenary.invitations.CampaignSending;
import org.plenary.invitations.Campaigns;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Language;
import org.plenary.mail.Outbox;
import org.plenary.mail.Rendered;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.web.FaultView;
import org.plenary.web.Page;

/** A mailing as its page shows it. */
@RequestScoped
class CampaignLook {
    private static final String LETTER = "invitation";

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignSending sending;

    @Inject
    Network network;

    @Inject
    Outbox outbox;

    /** The invitation of that id, if it is one of the mailing, else its first. @throws NotFound when there is none */
    UUID shown(Campaign campaign, String as) {
        return shown(campaigns.invitations(campaign), as).id();
    }

    private static Invitation shown(List<Invitation> all, String as) {
        return all.stream()
                .filter(invitation -> invitation.id().toString().equals(as))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    Page page(
            Event event, Campaign campaign, String as, WordsForm words, ScheduleForm schedule, List<FaultView> faults) {
        List<Invitation> all = campaigns.invitations(campaign);
        People people = network.people(all.stream().map(Invitation::person).toList());
        Invitation shown = shown(all, as);
        Language language = people.get(shown.person()).language();
        Rendered mail = outbox.write(LETTER, shown.id(), language).orElse(new Rendered("", "", ""));
        return new Page(
                "invitations/campaign",
                new CampaignView(
                        event.slug(),
                        event.title(),
                        event.zone(),
                        campaign.id().toString(),
                        campaign.state(),
                        campaign.knownBefore(),
                        campaign.heldBack(),
                        sending.progress(campaign),
                        all.stream()
                                .filter(invitation -> invitation.state() == InvitationState.DRAFT)
                                .count(),
                        all.stream()
                                .map(invitation -> addressee(invitation, people.get(invitation.person())))
                                .sorted(Comparator.comparing(CampaignView.Addressee::name))
                                .toList(),
                        people.all().stream()
                                .map(Person::language)
                                .distinct()
                                .sorted()
                                .toList(),
                        shown.id().toString(),
                        language,
                        mail,
                        outbox.captures(),
                        words,
                        schedule,
                        faults));
    }

    private static CampaignView.Addressee addressee(Invitation invitation, Person person) {
        return new CampaignView.Addressee(
                invitation.id().toString(),
                person.name(),
                person.organisation().name(),
                person.language().ownName());
    }
}
