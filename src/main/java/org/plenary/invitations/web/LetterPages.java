package org.plenary.invitations.web;

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
import org.plenary.invitations.Invitations;
import org.plenary.invitations.LettersOfInvitation;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.web.Visitor;

/** The invitee's official letter. A button issues it and leads to the file; fetching the file changes nothing. */
@Path("i/{token}/letter")
@RequestScoped
@Open
public class LetterPages {
    @Inject
    LettersOfInvitation letters;

    @Inject
    Invitations invitations;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @Inject
    LetterFile files;

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Response issue(@PathParam("token") String token) {
        speakTo(token);
        letters.issue(token, visitor.address());
        return Response.seeOther(URI.create("/i/" + token + "/letter")).build();
    }

    @GET
    @Produces(LetterFile.PDF)
    public Response letter(@PathParam("token") String token) {
        speakTo(token);
        return files.of(letters.letter(token));
    }

    private void speakTo(String token) {
        Person person = network.person(invitations.open(token).person());
        visitor.knownAs(person.language(), person.zone());
    }
}
