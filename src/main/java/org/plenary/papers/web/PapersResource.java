package org.plenary.papers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.papers.PaperKind;
import org.plenary.papers.Papers;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Shelf;
import org.plenary.web.Download;
import org.plenary.web.OnlyOnce;

/** Papers of one registration for machines. */
@Path("api/v1/events/{event}/registrations/{id}/papers")
@RequestScoped
@Allowed(Role.ORGANISER)
@Tag(name = "Registrations")
public class PapersResource {
    private static final String KINDS = "visa-letter, confirmation, badge or certificate";

    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Shelf shelf;

    @Inject
    Papers papers;

    @Inject
    PaperFile files;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Where the papers of a registration stand",
            description = "One of each kind: whether it is issued, and else why it cannot be.")
    public PaperStatesJson all(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return new PaperStatesJson(shelf.atDesk(registrations.find(events.event(slug), id)).stream()
                .map(PaperStateJson::of)
                .toList());
    }

    @POST
    @Once
    @Path("{paper}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Issue a paper of a registration",
            description =
                    "Gives it a number. One that still says what is true stays as it is; else the next one replaces it.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(schema = @Schema(implementation = PaperJson.class)))
    @APIResponse(responseCode = "409", description = "This person cannot have it; the detail says why")
    public Response issue(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @Parameter(description = KINDS) @PathParam("paper") String paper) {
        return once.of(() -> {
            Event event = events.event(slug);
            PaperKind kind = PaperFile.kind(paper);
            papers.issue(event, id, kind);
            return Response.ok(PaperJson.of(papers.paper(event, id, kind))).build();
        });
    }

    @GET
    @Path("{paper}")
    @Produces(Download.PDF)
    @Operation(
            summary = "Fetch a paper of a registration",
            description = "As PDF in the participant's language, once it was issued and while it says what is true.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Download.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "paper", value = "%PDF-1.7 …")))
    public Response paper(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @Parameter(description = KINDS) @PathParam("paper") String paper) {
        return files.of(papers.paper(events.event(slug), id, PaperFile.kind(paper)));
    }

    @POST
    @Once
    @Path("{paper}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a paper of a registration back",
            description = "Whoever checks it reads from now on that it does not hold.")
    @APIResponse(
            responseCode = "200",
            description = "Where the papers stand now",
            content = @Content(schema = @Schema(implementation = PaperStatesJson.class)))
    public Response revoke(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @Parameter(description = KINDS) @PathParam("paper") String paper) {
        return once.of(() -> {
            papers.revoke(events.event(slug), id, PaperFile.kind(paper));
            return Response.ok(all(slug, id)).build();
        });
    }
}
