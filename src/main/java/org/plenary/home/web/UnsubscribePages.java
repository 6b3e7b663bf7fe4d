package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.plenary.identity.Open;
import org.plenary.mail.Subscription;
import org.plenary.mail.Suppressions;
import org.plenary.web.Again;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/**
 * The page behind the link at the end of a mailing. Looking changes nothing. A mail program posts here by itself, without
 * cookie and origin, and must not be redirected (RFC 8058 §3.2); a person ticks a box first, because scanners of mail
 * submit forms.
 */
@Path("u/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class UnsubscribePages {
    private static final int MOST = 4_096;

    @Inject
    Suppressions suppressions;

    @Inject
    Visitor visitor;

    @GET
    public Page show(@PathParam("token") String token) {
        return page(token, suppressions.subscription(token), false);
    }

    /** The body is read as it is: it may be a form of either kind (RFC 8058 §3.1). */
    @POST
    public Response change(@PathParam("token") String token, InputStream body) throws IOException {
        String said = new String(body.readNBytes(MOST), StandardCharsets.UTF_8);
        boolean oneClick = said.contains("List-Unsubscribe") && said.contains("One-Click");
        if (oneClick || said.contains("sure=yes")) {
            return Response.ok(page(token, suppressions.unsubscribe(token), false))
                    .build();
        }
        if (said.contains("again=yes")) {
            return Response.ok(page(token, suppressions.resubscribe(token), false))
                    .build();
        }
        Subscription unchanged = suppressions.subscription(token);
        Page page = page(token, unchanged, true);
        return unchanged.ended() ? Response.ok(page).build() : Again.with(page);
    }

    private Page page(String token, Subscription subscription, boolean unsure) {
        visitor.speaks(subscription.language());
        return new Page(
                "home/unsubscribe", new UnsubscribeView(token, subscription.address(), subscription.ended(), unsure));
    }
}
