package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** The registrations of an event as a file, narrowed down as the page is. */
@Path("desk/events/{event}/registrations.{format}")
@RequestScoped
public class ParticipantFilePages {
    @Inject
    ParticipantFile file;

    @Context
    UriInfo address;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Response registrations(
            @PathParam("event") String slug,
            @PathParam("format") String format,
            @QueryParam("columns") @DefaultValue("") String columns) {
        return file.of(slug, format, Asked.filter(address), columns);
    }
}
