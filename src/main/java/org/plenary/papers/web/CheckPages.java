package org.plenary.papers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plenary.identity.Open;
import org.plenary.invitations.LettersOfInvitation;
import org.plenary.papers.Checks;
import org.plenary.web.Page;

/** Whether a letter or another paper is genuine and still holds, for whoever was shown it and types its address. */
@Path("v/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class CheckPages {
    @Inject
    LettersOfInvitation letters;

    @Inject
    Checks papers;

    @GET
    public Page see(@PathParam("token") String code) {
        return letters.check(code)
                .map(letter -> new Page("invitations/checked", letter))
                .orElseGet(() -> new Page("papers/checked", papers.check(code)));
    }
}
