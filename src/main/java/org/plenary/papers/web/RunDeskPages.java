package org.plenary.papers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.papers.PrintRun;
import org.plenary.papers.PrintRuns;
import org.plenary.web.Download;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** Papers of many as one file: ordering it, seeing how far it is, fetching it. */
@Path("desk/events/{event}/papers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class RunDeskPages {
    @Inject
    Events events;

    @Inject
    PrintRuns runs;

    @Inject
    Visitor visitor;

    @Context
    UriInfo address;

    @GET
    public Page choose(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return new Page(
                "papers/runs", RunsView.of(event, RunForm.of(address.getQueryParameters()), runs.recent(event)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("event") String slug, MultivaluedMap<String, String> sent) {
        Event event = events.event(slug);
        RunForm form = RunForm.of(sent);
        PrintRun run = form.chosen().isEmpty()
                ? runs.order(event, form.kind(), form.onSheet(), form.wanted(), visitor.language())
                : runs.order(event, form.kind(), form.onSheet(), form.chosen(), visitor.language());
        return see(slug, run.id());
    }

    @GET
    @Path("{id}")
    public Page run(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return new Page("papers/run", RunView.of(event, runs.find(event, id), runs));
    }

    @POST
    @Path("{id}/tries")
    public Response again(@PathParam("event") String slug, @PathParam("id") UUID id) {
        runs.again(events.event(slug), id);
        return see(slug, id);
    }

    @GET
    @Path("{id}/file")
    @Produces(Download.PDF)
    public Response file(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        byte[] file = runs.file(event, id);
        return Download.pdf(file, name(event, runs.find(event, id)), visitor.language());
    }

    static String name(Event event, PrintRun run) {
        return event.slug() + "-" + run.kind().key() + ".pdf";
    }

    private static Response see(String slug, UUID id) {
        return Response.seeOther(URI.create("/desk/events/" + slug + "/papers/" + id))
                .build();
    }
}
