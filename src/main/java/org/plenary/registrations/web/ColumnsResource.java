package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.registrations.Columns;

/** What an account sees of each registration of an event, for machines. */
@Path("api/v1/events/{event}/registrations/columns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed({Role.ORGANISER, Role.STAFF})
@Tag(name = "Registrations", description = "Who takes part, who waits for a place, and what staff do for them")
public class ColumnsResource {
    @Inject
    Events events;

    @Inject
    Columns columns;

    @GET
    @Operation(
            summary = "Read which columns the table of registrations has",
            description = "For the account of the token, and all there are.")
    public ColumnsJson columns(@PathParam("event") String slug) {
        return json(events.event(slug));
    }

    @PUT
    @Operation(
            summary = "Choose which columns the table of registrations has",
            description = "For the account of the token. None at all brings the usual ones back.")
    @APIResponse(responseCode = "200", description = "Chosen")
    @APIResponse(responseCode = "422", description = "There is no such column")
    public ColumnsJson choose(@PathParam("event") String slug, @Valid @NotNull ColumnsJson wish) {
        Event event = events.event(slug);
        columns.choose(event, wish.columns());
        return json(event);
    }

    private ColumnsJson json(Event event) {
        return ColumnsJson.of(columns.chosen(event), columns.available(event));
    }
}
