package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.mail.Inbox;
import org.plenary.mail.Incoming;
import org.plenary.network.Network;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Paged;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Mail that came in: what waits for a person, what it says, and what follows from it. */
@Path("desk/mail/inbox")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ADMINISTRATOR)
public class InboxPages {
    private static final String HERE = "/desk/mail/inbox";
    private static final String ALL = "all";

    @Inject
    Inbox inbox;

    @Inject
    MailDesk desk;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page list(
            @QueryParam("show") @DefaultValue("") String show, @QueryParam("from") @DefaultValue("0") int from) {
        int start = Math.max(0, from);
        boolean all = show.equals(ALL);
        List<Incoming> found = all ? inbox.newest(start, MailPages.PAGE + 1) : inbox.waiting(start, MailPages.PAGE + 1);
        return new Page(
                "home/inbox",
                new InboxView(
                        found.stream()
                                .limit(MailPages.PAGE)
                                .map(InboxView.Line::of)
                                .toList(),
                        all,
                        Paged.of(start, MailPages.PAGE, found.size() > MailPages.PAGE),
                        InboxView.Reading.of(inbox.isRead(), inbox.looked()),
                        desk.situation()));
    }

    @POST
    @Path("readings")
    public Response look() {
        inbox.look();
        return Told.at(HERE, "mail.inbox.look.told");
    }

    @GET
    @Path("{id}")
    public Page read(@PathParam("id") UUID id) {
        Incoming mail = inbox.find(id);
        return page(mail, mail.address(), "", List.of());
    }

    @POST
    @Path("{id}/completion")
    public Response done(@PathParam("id") UUID id) {
        inbox.done(id);
        return Told.at(HERE, "mail.inbox.done.told");
    }

    @POST
    @Path("{id}/suppression")
    public Response suppress(
            @PathParam("id") UUID id,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("note") @DefaultValue("") String note) {
        Incoming mail = inbox.find(id);
        try {
            inbox.suppress(id, address, note);
            return Told.at(HERE, "mail.suppression.added");
        } catch (Invalid wrong) {
            List<FaultView> faults = FaultView.of(wrong, visitor.language());
            return Again.with(page(mail, address, note, faults));
        }
    }

    private Page page(Incoming mail, String address, String note, List<FaultView> faults) {
        return new Page(
                "home/incoming",
                new IncomingView(
                        InboxView.Line.of(mail),
                        mail.text(),
                        network.personByEmail(mail.address()).map(IncomingView.Who::of),
                        new SuppressionsView.Form(address, note, faults),
                        desk.situation()));
    }
}
