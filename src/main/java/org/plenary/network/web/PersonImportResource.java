package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.network.ImportKind;
import org.plenary.web.OnlyOnce;

/** Lists of people from machines. */
@Path("api/v1/people/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class PersonImportResource {
    @Inject
    OnlyOnce once;

    @Inject
    Lists lists;

    @POST
    @Once
    @Consumes({Lists.CSV, Lists.XLSX, Lists.VCF})
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Import people",
            description =
                    "CSV, XLSX or vCard with the columns of the desk, applied whole or not at all. A row is recognised by email, then by name and organisation.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Lists.CSV,
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
    public Response importPeople(
            byte[] list,
            @Parameter(description = Lists.DOUBTFUL) @QueryParam("doubtful") @DefaultValue("") String doubtful) {
        return once.of(() -> lists.apply(ImportKind.PEOPLE, list, doubtful));
    }
}
