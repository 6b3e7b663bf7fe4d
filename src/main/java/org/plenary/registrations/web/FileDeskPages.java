package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Uploads;

/** A file that a participant brought, for those who prepare the event. */
@Path("desk/events/{event}/registrations/{id}/files/{file}")
@RequestScoped
@Allowed(Role.ORGANISER)
public class FileDeskPages {
    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Uploads uploads;

    @Inject
    FetchedFile fetched;

    @GET
    public Response file(@PathParam("event") String slug, @PathParam("id") UUID id, @PathParam("file") UUID file) {
        return fetched.of(uploads.find(registrations.find(events.event(slug), id), file));
    }
}
