package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Campaign;
import org.plenary.invitations.Campaigns;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.invitations.Invitations;
import org.plenary.language.Language;
import org.plenary.mail.Outbox;
import org.plenary.mail.Rendered;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.web.Page;
import org.plenary.web.Told;

/** Choosing people, looking at the mail as one of them will, sending it. */
@Path("desk/events/{event}/invitations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class InvitationDeskPages {
    private static final String LETTER = "invitation";

    @Inject
    Events events;

    @Inject
    Invitations invitations;

    @Inject
    Campaigns campaigns;

    @Inject
    Network network;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @GET
    public Page list(
            @PathParam("event") String slug,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("list") @DefaultValue("") String list) {
        return new Page(
                "invitations/list",
                InvitationsView.of(events.event(slug), invitations, network, recipients, region, kind, list));
    }

    @POST
    @Path("campaigns")
    public Response prepare(@PathParam("event") String slug, @BeanParam ChosenForm chosen) {
        Campaign campaign = campaigns.prepare(events.event(slug), chosen.people(network, recipients));
        return Response.seeOther(URI.create(address(slug, campaign))).build();
    }

    @GET
    @Path("campaigns/{id}")
    public Page campaign(
            @PathParam("event") String slug, @PathParam("id") UUID id, @QueryParam("as") @DefaultValue("") String as) {
        Event event = events.event(slug);
        Campaign campaign = campaigns.find(event, id);
        List<Invitation> all = campaigns.invitations(campaign);
        People people = network.people(all.stream().map(Invitation::person).toList());
        Invitation shown = all.stream()
                .filter(invitation -> invitation.id().toString().equals(as))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFound::new);
        Language language = people.get(shown.person()).language();
        Rendered mail = rendered(shown, language);
        long drafts = all.stream()
                .filter(invitation -> invitation.state() == InvitationState.DRAFT)
                .count();
        return new Page(
                "invitations/campaign",
                new CampaignView(
                        slug,
                        event.title(),
                        id.toString(),
                        drafts,
                        all.size() - drafts,
                        all.stream()
                                .map(invitation -> addressee(invitation, people.get(invitation.person())))
                                .sorted(java.util.Comparator.comparing(CampaignView.Addressee::name))
                                .toList(),
                        shown.id().toString(),
                        language,
                        mail.subject(),
                        mail.text()));
    }

    @POST
    @Path("campaigns/{id}/sending")
    public Response send(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        campaigns.send(campaigns.find(event, id));
        return Told.at("/desk/events/" + slug + "/invitations", "invitations.sent");
    }

    private static String address(String slug, Campaign campaign) {
        return "/desk/events/" + slug + "/invitations/campaigns/" + campaign.id();
    }

    private Rendered rendered(Invitation invitation, Language language) {
        return outbox.write(LETTER, invitation.id(), language).orElseThrow(NotFound::new);
    }

    private static CampaignView.Addressee addressee(Invitation invitation, Person person) {
        return new CampaignView.Addressee(
                invitation.id().toString(),
                person.name(),
                person.organisation().name(),
                person.language().ownName());
    }
}
