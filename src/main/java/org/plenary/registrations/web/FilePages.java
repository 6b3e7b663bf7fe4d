package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plenary.identity.Open;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Uploads;

/** A file that a participant brought, for themselves. */
@Path("r/{token}/files/{file}")
@RequestScoped
@Open
public class FilePages {
    @Inject
    Registrations registrations;

    @Inject
    Uploads uploads;

    @Inject
    FetchedFile fetched;

    @GET
    public Response file(@PathParam("token") String token, @PathParam("file") UUID file) {
        return fetched.of(uploads.find(registrations.open(token), file));
    }
}
