package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Duplicates;
import org.plenary.network.Merges;
import org.plenary.web.Page;
import org.plenary.web.Told;

/** People who may be one, and those who were made one lately. */
@Path("desk/network")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class DuplicatePages {
    @Inject
    Duplicates duplicates;

    @Inject
    Merges merges;

    @GET
    @Path("duplicates")
    public Page list(@QueryParam("q") @DefaultValue("") String name) {
        return new Page("network/duplicates", DuplicatesView.of(name, duplicates.likely(name), merges.undoable()));
    }

    @POST
    @Path("merges/{id}/undoing")
    public Response undo(@PathParam("id") UUID id) {
        return Told.at("/desk/network/people/" + merges.undo(id), "network.merge.undone");
    }
}
