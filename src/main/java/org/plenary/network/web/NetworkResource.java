package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.language.TextJson;
import org.plenary.network.ImportKind;
import org.plenary.network.Imports;
import org.plenary.network.Network;
import org.plenary.network.Organisation;
import org.plenary.network.Preview;
import org.plenary.network.RowProblem;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Organisations and people for machines. */
@Path("api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class NetworkResource {
    private static final String CSV = "text/csv";

    @Inject
    OnlyOnce once;

    @Inject
    Network network;

    @Inject
    Imports imports;

    @GET
    @Path("organisations")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "List organisations", description = "Ordered by code.")
    public OrganisationsJson organisations(
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<Organisation> page = network.organisations(Paging.of("organisations", limit, after));
        return new OrganisationsJson(
                page.items().stream().map(NetworkResource::json).toList(),
                page.next().orElse(null));
    }

    @POST
    @Once
    @Path("organisations/imports")
    @Consumes(CSV)
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Import organisations from CSV",
            description = "UTF-8, a header line, applied whole or not at all. A row is recognised by organisation_id.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CSV,
                            examples =
                                    @ExampleObject(
                                            name = "One organisation",
                                            value =
                                                    "organisation_id,name,kind,country,region\nzm-national-00,National Centre of Zambia,national-centre,ZM,africa\n")))
    @APIResponse(
            responseCode = "200",
            description = "What was applied",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "422", description = "Nothing was applied; errors name row and column")
    public Response importOrganisations(byte[] csv) {
        return once.of(() -> apply(ImportKind.ORGANISATIONS, csv));
    }

    @POST
    @Once
    @Path("people/imports")
    @Consumes(CSV)
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Import people from CSV",
            description = "UTF-8, a header line, applied whole or not at all. A row is recognised by email.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = CSV,
                            examples =
                                    @ExampleObject(
                                            name = "One person",
                                            value =
                                                    "organisation_id,given_name,family_name,email,language,time_zone\nzm-national-00,Chanda,Mwale,chanda.mwale@zm.example,en,Africa/Lusaka\n")))
    @APIResponse(
            responseCode = "200",
            description = "What was applied",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "422", description = "Nothing was applied; errors name row and column")
    public Response importPeople(byte[] csv) {
        return once.of(() -> apply(ImportKind.PEOPLE, csv));
    }

    private Response apply(ImportKind kind, byte[] csv) {
        java.util.UUID upload = imports.upload(kind, "api.csv", csv).id();
        Preview preview = imports.preview(upload);
        if (!preview.problems().isEmpty()) {
            throw new Invalid(
                    preview.problems().stream().map(NetworkResource::fault).toList());
        }
        imports.apply(upload);
        return Response.ok(new ImportJson(preview.added(), preview.changed(), preview.same()))
                .build();
    }

    private static Fault fault(RowProblem problem) {
        return new Fault(
                "rows/" + problem.row() + "/" + problem.fault().field(),
                problem.fault().code(),
                problem.fault().details());
    }

    private static OrganisationJson json(Organisation organisation) {
        return new OrganisationJson(
                organisation.code(),
                organisation.kind().key(),
                TextJson.write(organisation.name()),
                organisation.country(),
                organisation.region());
    }
}
