package org.plenary.papers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plenary.identity.Open;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.papers.PaperKind;
import org.plenary.papers.Papers;
import org.plenary.registrations.Registrations;
import org.plenary.web.Download;
import org.plenary.web.Visitor;

/** A participant's own papers. A button issues one and leads to the file; fetching the file changes nothing. */
@Path("r/{token}/papers/{paper}")
@RequestScoped
@Open
public class OwnPaperPages {
    @Inject
    Papers papers;

    @Inject
    Registrations registrations;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @Inject
    PaperFile files;

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response issue(@PathParam("token") String token, @PathParam("paper") String paper) {
        PaperKind kind = PaperFile.kind(paper);
        speakTo(token);
        papers.issue(token, kind, visitor.address());
        return Response.seeOther(URI.create("/r/" + token + "/papers/" + kind.key()))
                .build();
    }

    @GET
    @Produces(Download.PDF)
    public Response paper(@PathParam("token") String token, @PathParam("paper") String paper) {
        PaperKind kind = PaperFile.kind(paper);
        speakTo(token);
        return files.of(papers.paper(token, kind));
    }

    private void speakTo(String token) {
        Person person = network.person(registrations.open(token).person());
        visitor.knownAs(person.language(), person.zone());
    }
}
