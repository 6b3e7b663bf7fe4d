package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Account;
import org.plenary.identity.Allowed;
import org.plenary.identity.CurrentUser;
import org.plenary.identity.Role;
import org.plenary.invitations.Campaign;
import org.plenary.invitations.CampaignSending;
import org.plenary.invitations.Campaigns;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** One mailing: writing it, looking at it as one of its people will, sending it, holding it. */
@Path("desk/events/{event}/invitations/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class CampaignPages {
    @Inject
    Events events;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignSending sending;

    @Inject
    CampaignLook look;

    @Inject
    Recipients recipients;

    @Inject
    Network network;

    @Inject
    CurrentUser user;

    @Inject
    Visitor visitor;

    @POST
    public Response prepare(@PathParam("event") String slug, @BeanParam ChosenForm chosen) {
        Campaign campaign = campaigns.prepare(events.event(slug), chosen.people(network, recipients));
        return Response.seeOther(URI.create(address(slug, campaign.id()))).build();
    }

    @GET
    @Path("{id}")
    public Page campaign(
            @PathParam("event") String slug, @PathParam("id") UUID id, @QueryParam("as") @DefaultValue("") String as) {
        Event event = events.event(slug);
        Campaign campaign = campaigns.find(event, id);
        return look.page(event, campaign, as, WordsForm.of(campaign), new ScheduleForm(), List.of());
    }

    @POST
    @Path("{id}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("event") String slug, @PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Event event = events.event(slug);
        Campaign campaign = campaigns.find(event, id);
        WordsForm form = new WordsForm(fields);
        try {
            campaigns.write(campaign, form.words(), form.alsoIn());
            return Told.at(address(slug, id), "invitations.words.saved");
        } catch (Invalid invalid) {
            return Again.with(look.page(event, campaign, "", form, new ScheduleForm(), faults(invalid)));
        }
    }

    @POST
    @Path("{id}/trial")
    public Response tryOut(
            @PathParam("event") String slug, @PathParam("id") UUID id, @FormParam("as") @DefaultValue("") String as) {
        Event event = events.event(slug);
        Campaign campaign = campaigns.find(event, id);
        Account account = user.account().orElseThrow(NotFound::new);
        sending.tryOut(
                campaign, look.shown(campaign, as), new Recipient(account.name(), account.email(), account.language()));
        return Told.at(address(slug, id) + "?as=" + look.shown(campaign, as), "invitations.trial.sent");
    }

    @POST
    @Path("{id}/sending")
    public Response send(@PathParam("event") String slug, @PathParam("id") UUID id, @BeanParam ScheduleForm form) {
        Event event = events.event(slug);
        Campaign campaign = campaigns.find(event, id);
        try {
            sending.send(campaign, form.schedule(event.zone()));
            return Told.at(address(slug, id), "invitations.sent");
        } catch (Invalid invalid) {
            return Again.with(look.page(event, campaign, "", WordsForm.of(campaign), form, faults(invalid)));
        }
    }

    @POST
    @Path("{id}/pause")
    public Response pause(@PathParam("event") String slug, @PathParam("id") UUID id) {
        sending.pause(campaigns.find(events.event(slug), id));
        return Told.at(address(slug, id), "invitations.campaign.paused");
    }

    @POST
    @Path("{id}/resume")
    public Response resume(@PathParam("event") String slug, @PathParam("id") UUID id) {
        sending.resume(campaigns.find(events.event(slug), id));
        return Told.at(address(slug, id), "invitations.campaign.resumed");
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(@PathParam("event") String slug, @PathParam("id") UUID id) {
        sending.cancel(campaigns.find(events.event(slug), id));
        return Told.at(address(slug, id), "invitations.campaign.cancelled");
    }

    private List<FaultView> faults(Invalid invalid) {
        return FaultView.of(invalid, visitor.language());
    }

    private static String address(String slug, UUID campaign) {
        return "/desk/events/" + slug + "/invitations/campaigns/" + campaign;
    }
}
