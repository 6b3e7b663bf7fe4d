package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.mail.Inbox;
import org.plenary.mail.Message;
import org.plenary.mail.MessageState;
import org.plenary.mail.Outbox;
import org.plenary.web.Page;
import org.plenary.web.Paged;
import org.plenary.web.Told;

/**
 * What goes out by mail, what became of it, and what it says. Only administrators: a message carries links that let in.
 */
@Path("desk/mail")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ADMINISTRATOR)
public class MailPages {
    static final int PAGE = 50;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    MailDesk desk;

    @GET
    public Page list(
            @QueryParam("state") @DefaultValue("") String state, @QueryParam("from") @DefaultValue("0") int from) {
        int start = Math.max(0, from);
        Optional<MessageState> wanted = MessageState.find(state);
        List<Message> found = outbox.newest(wanted, start, PAGE + 1);
        return new Page(
                "home/mail",
                new MailView(
                        found.stream().limit(PAGE).map(MailView.Line::of).toList(),
                        MailView.states(outbox.counts()),
                        wanted.map(MessageState::key).orElse(""),
                        Paged.of(start, PAGE, found.size() > PAGE),
                        desk.situation()));
    }

    /** What was kept here while there was no mail server. */
    @POST
    @Path("kept")
    public Response sendKept() {
        outbox.sendKept();
        return Told.at("/desk/mail", "mail.kept.told");
    }

    @GET
    @Path("{id}")
    public Page read(@PathParam("id") UUID id) {
        return new Page(
                "home/message",
                MessageView.of(
                        outbox.message(id),
                        outbox.read(id),
                        outbox.attempts(id),
                        inbox.about(id).stream().map(InboxView.Line::of).toList(),
                        desk.situation()));
    }

    /** The HTML as a mail program would show it; the page around shows it in a frame. */
    @GET
    @Path("{id}/html")
    public Response html(@PathParam("id") UUID id) {
        String html = outbox.read(id).map(reading -> reading.mail().html()).orElse("");
        return Response.ok(html, "text/html;charset=UTF-8")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox")
                .build();
    }

    @POST
    @Path("{id}/attempts")
    public Response again(@PathParam("id") UUID id) {
        outbox.retry(id);
        return Told.at("/desk/mail/" + id, "mail.again.told");
    }
}
