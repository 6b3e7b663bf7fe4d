package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** The directory as files, narrowed down as the page is. */
@Path("desk/network")
@RequestScoped
@Allowed({Role.ORGANISER, Role.STAFF})
public class ExportPages {
    @Inject
    ListFile file;

    @Context
    UriInfo address;

    @GET
    @Path("organisations.{format}")
    public Response organisations(@PathParam("format") String format) {
        return file.organisations(format, address);
    }

    @GET
    @Path("people.{format}")
    public Response people(@PathParam("format") String format) {
        return file.people(format, address);
    }
}
