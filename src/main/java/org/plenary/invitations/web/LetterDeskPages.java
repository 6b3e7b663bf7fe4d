package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.LettersOfInvitation;

/** An invitee's official letter, for organisers who hand it over by other means. */
@Path("desk/events/{event}/invitees/{id}/letter")
@RequestScoped
@Allowed(Role.ORGANISER)
public class LetterDeskPages {
    @Inject
    Events events;

    @Inject
    LettersOfInvitation letters;

    @Inject
    LetterFile files;

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response issue(@PathParam("event") String slug, @PathParam("id") UUID id) {
        letters.issue(events.event(slug), id);
        return Response.seeOther(URI.create("/desk/events/" + slug + "/invitees/" + id + "/letter"))
                .build();
    }

    @GET
    @Produces(LetterFile.PDF)
    public Response letter(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return files.of(letters.letter(events.event(slug), id));
    }
}
