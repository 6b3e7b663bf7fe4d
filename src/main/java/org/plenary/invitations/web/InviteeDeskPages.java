package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitees;
import org.plenary.invitations.Substitutes;
import org.plenary.problem.Refused;
import org.plenary.web.Told;
import org.plenary.web.TypedId;

/** What the desk does with one invitation; each leads back to its delegation. */
@Path("desk/events/{event}/invitees/{id}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class InviteeDeskPages {
    @Inject
    Events events;

    @Inject
    Invitees invitees;

    @Inject
    Substitutes substitutes;

    @POST
    @Path("sending")
    public Response send(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return told(slug, invitees.sendAgain(events.event(slug), id), "invitations.sent-again");
    }

    @POST
    @Path("revocation")
    public Response revoke(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return told(slug, invitees.revoke(events.event(slug), id), "invitations.revoked");
    }

    @POST
    @Path("replacement")
    public Response replace(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @FormParam("person") @DefaultValue("") String person) {
        UUID chosen = TypedId.of(person).orElseThrow(() -> new Refused("nobody-chosen"));
        return told(slug, substitutes.replace(events.event(slug), id, chosen), "invitations.replaced");
    }

    private static Response told(String slug, Invitation invitation, String key) {
        return Told.at("/desk/events/" + slug + "/delegations/" + invitation.delegation(), key);
    }
}
