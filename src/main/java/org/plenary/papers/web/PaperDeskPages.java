package org.plenary.papers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import org.plenary.papers.Papers;
import org.plenary.web.Download;
import org.plenary.web.Told;

/** A participant's papers at the desk: issuing one, fetching it, taking it back. */
@Path("desk/events/{event}/registrations/{id}/papers/{paper}")
@RequestScoped
@Allowed(Role.ORGANISER)
public class PaperDeskPages {
    @Inject
    Events events;

    @Inject
    Papers papers;

    @Inject
    PaperFile files;

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response issue(@PathParam("event") String slug, @PathParam("id") UUID id, @PathParam("paper") String paper) {
        papers.issue(events.event(slug), id, PaperFile.kind(paper));
        return told(slug, id, "papers.told.issued");
    }

    @GET
    @Produces(Download.PDF)
    public Response paper(@PathParam("event") String slug, @PathParam("id") UUID id, @PathParam("paper") String paper) {
        return files.of(papers.paper(events.event(slug), id, PaperFile.kind(paper)));
    }

    @POST
    @Path("revocation")
    @Produces(MediaType.TEXT_HTML)
    public Response revoke(
            @PathParam("event") String slug, @PathParam("id") UUID id, @PathParam("paper") String paper) {
        boolean revoked = papers.revoke(events.event(slug), id, PaperFile.kind(paper));
        return told(slug, id, revoked ? "papers.told.revoked" : "papers.told.none");
    }

    private static Response told(String slug, UUID id, String key) {
        return Told.at("/desk/events/" + slug + "/registrations/" + id, key);
    }
}
