package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.mail.Message;
import org.plenary.mail.Outbox;
import org.plenary.mail.Rendered;
import org.plenary.web.Page;

/**
 * What goes out by mail, what became of it, and what it says. Only administrators: a message carries links that let in.
 */
@Path("desk/mail")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ADMINISTRATOR)
public class MailPages {
    private static final int PAGE = 50;

    @Inject
    Outbox outbox;

    @GET
    public Page list(@QueryParam("from") @DefaultValue("0") int from) {
        int start = Math.max(0, from);
        return new Page("home/mail", MailView.of(outbox.newest(start, PAGE + 1), start, PAGE, outbox));
    }

    @GET
    @Path("{id}")
    public Page read(@PathParam("id") UUID id) {
        Message message = outbox.message(id);
        Optional<Rendered> rendered = outbox.read(id);
        return new Page(
                "home/message",
                new MessageView(
                        MailView.Line.of(message),
                        rendered.map(Rendered::subject).orElse(""),
                        rendered.map(Rendered::text).orElse(""),
                        rendered.isPresent()));
    }

    /** The HTML as a mail program would show it; the page around shows it in a frame. */
    @GET
    @Path("{id}/html")
    public jakarta.ws.rs.core.Response html(@PathParam("id") UUID id) {
        String html = outbox.read(id).map(Rendered::html).orElse("");
        return jakarta.ws.rs.core.Response.ok(html, "text/html;charset=UTF-8")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox")
                .build();
    }
}
