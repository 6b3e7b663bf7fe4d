package org.plenary.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Release;
import org.plenary.agenda.Releasing;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Publishing for machines. */
@Path("api/v1/events/{event}/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Agenda")
public class ReleasesResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Releasing releasing;

    @GET
    @Operation(summary = "List the releases", description = "The newest first.")
    public ReleasesJson releases(
            @PathParam("event") String slug,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<Release> page = agenda.releases(events.event(slug), Paging.of("releases", limit, after));
        return new ReleasesJson(
                page.items().stream().map(ReleaseJson::of).toList(), page.next().orElse(null));
    }

    @POST
    @Once
    @Operation(
            summary = "Publish the draft as the next release",
            description = "With the first one the event becomes public. Calendars follow by themselves.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = ReleaseJson.class)))
    @APIResponse(responseCode = "409", description = "Nothing changed since the last release")
    public Response release(@PathParam("event") String slug) {
        return once.of(() -> Response.status(Response.Status.CREATED)
                .entity(ReleaseJson.of(releasing.release(events.event(slug), "")))
                .build());
    }
}
