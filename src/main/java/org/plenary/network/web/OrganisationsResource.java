package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
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
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationFilter;
import org.plenary.network.Organisations;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Organisations for machines. */
@Path("api/v1/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class OrganisationsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Organisations organisations;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "List organisations", description = "Ordered by code.")
    public OrganisationsJson all(
            @Parameter(description = "Words of a name or code; accents, script and small typing errors do not matter")
                    @QueryParam("q")
                    @DefaultValue("")
                    String words,
            @Parameter(description = "Only of this kind") @QueryParam("kind") @DefaultValue("") String kind,
            @Parameter(description = "Only of this region") @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        OrganisationFilter filter = new OrganisationFilter(Map.of("q", words, "kind", kind, "region", region));
        Slice<Organisation> page = organisations.all(filter, Paging.of("organisations", limit, after));
        return new OrganisationsJson(
                page.items().stream().map(OrganisationJson::of).toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Read an organisation", description = "As it is at present.")
    public OrganisationJson one(@PathParam("id") UUID id) {
        return OrganisationJson.of(organisations.organisation(id));
    }

    @GET
    @Path("{id}/history")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Read what an organisation was", description = "Its names, kinds, places and states in time.")
    public HistoryJson history(@PathParam("id") UUID id) {
        organisations.organisation(id);
        return new HistoryJson(
                organisations.history(id).stream().map(PeriodJson::of).toList());
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Enter an organisation", description = "Its code can never be changed.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = OrganisationJson.class)))
    public Response enter(@Valid @NotNull OrganisationJson json) {
        return once.of(() -> entered(json));
    }

    private Response entered(OrganisationJson json) {
        Organisation organisation = Said.through(() -> organisations.enter(json.said()));
        return Response.created(URI.create("/api/v1/organisations/" + organisation.id()))
                .entity(OrganisationJson.of(organisation))
                .build();
    }

    @PUT
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Describe an organisation anew",
            description = "What is left out stays. With since, what held before is kept for earlier meetings.")
    public OrganisationJson describe(@PathParam("id") UUID id, @Valid @NotNull OrganisationJson json) {
        int version = organisations.organisation(id).version();
        return OrganisationJson.of(Said.through(() -> organisations.describe(id, json.said(), version)));
    }
}
