package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plenary.identity.Open;
import org.plenary.invitations.LettersOfInvitation;
import org.plenary.web.Page;

/** Whether a letter is genuine and still holds, for whoever was shown it and types its address. */
@Path("v/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class LetterCheckPages {
    @Inject
    LettersOfInvitation letters;

    @GET
    public Page see(@PathParam("token") String code) {
        return new Page("invitations/checked", letters.check(code));
    }
}
