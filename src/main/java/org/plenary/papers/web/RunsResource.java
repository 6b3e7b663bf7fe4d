package org.plenary.papers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.papers.PaperKind;
import org.plenary.papers.PrintRun;
import org.plenary.papers.PrintRuns;
import org.plenary.papers.Sheet;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.web.Download;
import org.plenary.web.OnlyOnce;
import org.plenary.web.TypedId;
import org.plenary.web.Visitor;

/** Papers of many as one file, for machines. */
@Path("api/v1/events/{event}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(Role.ORGANISER)
@Tag(name = "Registrations")
public class RunsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    PrintRuns runs;

    @Inject
    Visitor visitor;

    @POST
    @Once
    @Operation(
            summary = "Order the papers of many as one file",
            description =
                    "They are issued and printed beside the request, in the order of names; ask how far it is, then fetch the file within a day. One file takes 500 people.")
    @APIResponse(
            responseCode = "201",
            description = "Ordered",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response order(@PathParam("event") String slug, @Valid @NotNull RunOrderJson wish) {
        Event event = events.event(slug);
        return once.of(() -> {
            PrintRun run = order(event, wish);
            return Response.created(URI.create("/api/v1/events/" + slug + "/papers/" + run.id()))
                    .entity(RunJson.of(run, runs))
                    .build();
        });
    }

    private PrintRun order(Event event, RunOrderJson wish) {
        PaperKind kind = RunForm.kind(wish.paper());
        Sheet sheet = RunForm.sheet(Objects.requireNonNullElse(wish.sheet(), ""));
        List<String> chosen = wish.registrations();
        if (chosen == null) {
            Map<String, String> filter = Objects.requireNonNullElse(wish.filter(), Map.of());
            return runs.order(event, kind, sheet, new RegistrationFilter(filter), visitor.language());
        }
        List<UUID> ids = chosen.stream()
                .flatMap(id -> TypedId.of(id).stream())
                .distinct()
                .toList();
        return runs.order(event, kind, sheet, ids, visitor.language());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far a print run is",
            description = "Whether its file is ready, and how many got no paper.")
    public RunJson run(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return RunJson.of(runs.find(events.event(slug), id), runs);
    }

    @POST
    @Once
    @Path("{id}/tries")
    @Operation(summary = "Print a run again that failed", description = "Any other stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response again(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return once.of(() -> {
            runs.again(event, id);
            return Response.ok(RunJson.of(runs.find(event, id), runs)).build();
        });
    }

    @GET
    @Path("{id}/file")
    @Produces(Download.PDF)
    @Operation(summary = "Fetch the file of a print run", description = "Once it is ready, and for a day.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Download.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "papers", value = "%PDF-1.7 …")))
    public Response file(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        byte[] file = runs.file(event, id);
        return Download.pdf(file, RunDeskPages.name(event, runs.find(event, id)), visitor.language());
    }
}
