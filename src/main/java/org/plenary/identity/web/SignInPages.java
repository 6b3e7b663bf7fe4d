package org.plenary.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plenary.identity.Accounts;
import org.plenary.identity.Open;
import org.plenary.problem.NotFound;
import org.plenary.settings.Settings;
import org.plenary.web.Page;

/** Signing in by a mailed link. Looking at the link does not use it, because mail scanners look too. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class SignInPages {
    private static final String DESK = "/desk";

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @GET
    @Path("sign-in")
    public Page ask() {
        return new Page("identity/sign-in", new SignInView(false, "/sign-in"));
    }

    @POST
    @Path("sign-in")
    public Page mail(@FormParam("email") @DefaultValue("") String email) {
        accounts.mailSignIn(email.strip());
        return new Page("identity/sign-in", new SignInView(true, "/sign-in"));
    }

    @GET
    @Path("sign-in/{token}")
    public Page confirm(@PathParam("token") String token) {
        if (!accounts.mayUse(token)) {
            throw NotFound.link();
        }
        return new Page("identity/confirm", new SignInView(false, "/sign-in/" + token));
    }

    @POST
    @Path("sign-in/{token}")
    public Response signIn(@PathParam("token") String token) {
        String session = accounts.signIn(token);
        return Response.seeOther(URI.create(DESK)).cookie(cookie(session, -1)).build();
    }

    @POST
    @Path("sign-out")
    public Response signOut(@CookieParam(Gate.SESSION) @DefaultValue("") String session) {
        accounts.signOut(session);
        return Response.seeOther(URI.create("/")).cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(Gate.SESSION)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(settings.overTls())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
