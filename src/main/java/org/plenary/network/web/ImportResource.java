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
import java.util.List;
import java.util.UUID;
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
import org.plenary.network.Decision;
import org.plenary.network.ImportChecks;
import org.plenary.network.ImportKind;
import org.plenary.network.Importing;
import org.plenary.network.Imports;
import org.plenary.network.Outcome;
import org.plenary.network.Part;
import org.plenary.network.Preview;
import org.plenary.network.RowProblem;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.OnlyOnce;

/** Lists of organisations and people from machines. */
@Path("api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class ImportResource {
    private static final String CSV = "text/csv";
    private static final String VCF = "text/vcard";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOUBTFUL =
            "What rows are that may be known already: same, new or skip; without it nothing is applied when there are any";

    @Inject
    OnlyOnce once;

    @Inject
    Imports imports;

    @Inject
    ImportChecks checks;

    @Inject
    Importing importing;

    @POST
    @Once
    @Path("organisations/imports")
    @Consumes({CSV, XLSX, VCF})
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Import organisations",
            description =
                    "CSV, XLSX or vCard with the columns of the desk, applied whole or not at all. A row is recognised by organisation_id, then by name and country.")
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
    public Response importOrganisations(
            byte[] list, @Parameter(description = DOUBTFUL) @QueryParam("doubtful") @DefaultValue("") String doubtful) {
        return once.of(() -> apply(ImportKind.ORGANISATIONS, list, doubtful));
    }

    @POST
    @Once
    @Path("people/imports")
    @Consumes({CSV, XLSX, VCF})
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Import people",
            description =
                    "CSV, XLSX or vCard with the columns of the desk, applied whole or not at all. A row is recognised by email, then by name and organisation.")
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
    public Response importPeople(
            byte[] list, @Parameter(description = DOUBTFUL) @QueryParam("doubtful") @DefaultValue("") String doubtful) {
        return once.of(() -> apply(ImportKind.PEOPLE, list, doubtful));
    }

    private Response apply(ImportKind kind, byte[] list, String doubtful) {
        UUID upload = imports.upload(kind, "api", list).id();
        imports.refuseUnlessUnderstood(upload);
        checks.check(upload);
        Decision.of(doubtful).ifPresent(decision -> imports.decideRest(upload, decision));
        Preview preview = imports.preview(upload);
        List<Fault> faults = faults(upload, preview);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Preview done = importing.apply(upload);
        return Response.ok(new ImportJson(done.added(), done.changed(), done.same()))
                .build();
    }

    private List<Fault> faults(UUID upload, Preview preview) {
        if (preview.wrong() > 0) {
            return checks.problems(upload).stream().map(ImportResource::fault).toList();
        }
        if (preview.doubtful() == preview.decided()) {
            return List.of();
        }
        return imports.rows(upload, Outcome.DOUBTFUL, Part.all()).rows().stream()
                .filter(row -> row.decision().isEmpty())
                .map(row -> Fault.of("rows/" + row.number(), "doubtful", "known", row.knownLabel()))
                .toList();
    }

    private static Fault fault(RowProblem problem) {
        String column = problem.fault().field();
        return new Fault(
                "rows/" + problem.row() + (column.isEmpty() ? "" : "/" + column),
                problem.fault().code(),
                problem.fault().details());
    }
}
