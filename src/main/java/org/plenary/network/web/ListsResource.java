package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.network.SavedList;
import org.plenary.network.SavedLists;
import org.plenary.web.OnlyOnce;

/** Lists of people that are kept, for machines. */
@Path("api/v1/lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class ListsResource {
    @Inject
    OnlyOnce once;

    @Inject
    SavedLists lists;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Read the saved lists of people",
            description = "By name. Give the id of one as list to the file of people to have everybody on it.")
    public ListsJson all() {
        return new ListsJson(lists.all().stream().map(ListJson::of).toList());
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Save a list of people", description = "Whom it names is looked up whenever it is used.")
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = ListJson.class)))
    public Response save(@Valid @NotNull ListJson json) {
        return once.of(() -> saved(json));
    }

    private Response saved(ListJson json) {
        SavedList list = lists.save(json.name(), Filters.people(json.asked()));
        return Response.created(URI.create("/api/v1/lists/" + list.id()))
                .entity(ListJson.of(list))
                .build();
    }

    @PUT
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Rename a list of people", description = "What it chooses stays as it is.")
    public ListJson rename(@PathParam("id") UUID id, @Valid @NotNull ListJson json) {
        return ListJson.of(lists.rename(id, json.name()));
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Remove a list of people", description = "The people on it stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id) {
        lists.remove(id);
    }
}
