package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** The directory as files, for machines. */
@Path("api/v1")
@RequestScoped
@Allowed({Role.ORGANISER, Role.STAFF})
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class ExportResource {
    private static final String CSV = "text/csv";
    private static final String VCF = "text/vcard";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FORMAT = "csv, xlsx or vcf";

    @Inject
    ListFile file;

    @Context
    UriInfo address;

    @GET
    @Path("organisations.{format}")
    @Produces({CSV, XLSX, VCF})
    @Operation(
            summary = "Organisations as a file",
            description =
                    "Takes the filters of the desk: q, kind, region, country, status. The file can be imported again. In CSV, a cell that a spreadsheet would take for a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "One organisation",
                                            value =
                                                    "organisation_id,name_en,kind,country,region\r\nzm-national-00,National Centre of Zambia,national-centre,ZM,africa\r\n")))
    public Response organisations(@Parameter(description = FORMAT) @PathParam("format") String format) {
        return file.organisations(format, address);
    }

    @GET
    @Path("people.{format}")
    @Produces({CSV, XLSX, VCF})
    @Operation(
            summary = "People as a file",
            description =
                    "Takes the filters of the desk: q, organisation, kind, region, country, language, role, list. The file can be imported again. In CSV, a cell that a spreadsheet would take for a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "One person",
                                            value =
                                                    "organisation_id,given_name,family_name,email\r\nzm-national-00,Chanda,Mwale,chanda.mwale@zm.example\r\n")))
    public Response people(@Parameter(description = FORMAT) @PathParam("format") String format) {
        return file.people(format, address);
    }
}
