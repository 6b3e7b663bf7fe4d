package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.network.Duplicates;
import org.plenary.network.Merges;
import org.plenary.web.OnlyOnce;

/** People who are known twice, for machines. */
@Path("api/v1/duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class MergesResource {
    @Inject
    OnlyOnce once;

    @Inject
    Duplicates duplicates;

    @Inject
    Merges merges;

    @GET
    @Operation(
            summary = "Read who may be known twice",
            description = "People of the same name, or of nearly the same name in one organisation.")
    public DuplicatesJson likely(
            @Parameter(description = "Part of the name of one of them") @QueryParam("q") @DefaultValue("")
                    String name) {
        return new DuplicatesJson(duplicates.likely(name).stream()
                .map(DuplicatesJson.PairJson::of)
                .toList());
    }

    @POST
    @Once
    @Path("{id}/merges")
    @Operation(
            summary = "Make one of two people",
            description = "The person of this address is kept and takes over all that belongs to the other one.")
    @APIResponse(
            responseCode = "200",
            description = "They are one",
            content = @Content(schema = @Schema(implementation = MergedJson.class)))
    public Response merge(@PathParam("id") UUID kept, @Valid @NotNull MergeJson json) {
        return once.of(() -> Response.ok(new MergedJson(
                        merges.merge(kept, json.with(), json.fields()).toString(), kept.toString()))
                .build());
    }

    @POST
    @Once
    @Path("merges/{id}/undoing")
    @Operation(summary = "Undo a merge", description = "Within 30 days. Both are as they were before.")
    @APIResponse(
            responseCode = "200",
            description = "They are two again",
            content = @Content(schema = @Schema(implementation = MergedJson.class)))
    public Response undo(@PathParam("id") UUID merge) {
        return once.of(() -> Response.ok(
                        new MergedJson(merge.toString(), merges.undo(merge).toString()))
                .build());
    }
}
