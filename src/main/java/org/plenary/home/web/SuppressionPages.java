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
import org.plenary.mail.Suppression;
import org.plenary.mail.Suppressions;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Paged;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Addresses that are not written to: who they are and why, one more, one less. */
@Path("desk/mail/suppressions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ADMINISTRATOR)
public class SuppressionPages {
    static final String HERE = "/desk/mail/suppressions";

    @Inject
    Suppressions suppressions;

    @Inject
    MailDesk desk;

    @Inject
    Visitor visitor;

    @GET
    public Page list(
            @QueryParam("address") @DefaultValue("") String part, @QueryParam("from") @DefaultValue("0") int from) {
        return page(part, Math.max(0, from), new SuppressionsView.Form("", "", List.of()));
    }

    @POST
    public Response suppress(
            @FormParam("address") @DefaultValue("") String address, @FormParam("note") @DefaultValue("") String note) {
        try {
            suppressions.suppress(address, note);
            return Told.at(HERE, "mail.suppression.added");
        } catch (Invalid wrong) {
            return refused(address, note, wrong);
        }
    }

    @POST
    @Path("{id}/lifting")
    public Response lift(@PathParam("id") UUID id, @FormParam("note") @DefaultValue("") String note) {
        suppressions.lift(id, note);
        return Told.at(HERE, "mail.suppression.lifted.told");
    }

    private Response refused(String address, String note, Invalid wrong) {
        List<FaultView> faults = FaultView.of(wrong, visitor.language());
        return Again.with(page("", 0, new SuppressionsView.Form(address, note, faults)));
    }

    private Page page(String part, int from, SuppressionsView.Form form) {
        List<Suppression> found = suppressions.newest(part, from, MailPages.PAGE + 1);
        return new Page(
                "home/suppressions",
                new SuppressionsView(
                        found.stream()
                                .limit(MailPages.PAGE)
                                .map(SuppressionsView.Line::of)
                                .toList(),
                        part,
                        Paged.of(from, MailPages.PAGE, found.size() > MailPages.PAGE),
                        form,
                        desk.situation()));
    }
}
