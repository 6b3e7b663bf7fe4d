package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Application;
import org.plenary.registrations.Applications;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** Showing that an address is one's own. Looking does not, because mail scanners look too; nor does a form without our button. */
@Path("a/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class ConfirmingPages {
    private static final String CONFIRM = "confirm";

    @Inject
    Applications applications;

    @Inject
    Events events;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        Application application = applications.open(token);
        visitor.knownAs(application.language(), application.zone());
        return new Page(
                "registrations/confirming",
                new ConfirmingView(
                        token,
                        events.event(application.event()).title(),
                        application.organisation(),
                        application.isConfirmed()));
    }

    @POST
    public Response confirm(@PathParam("token") String token, @FormParam("do") @DefaultValue("") String button) {
        Application application = applications.open(token);
        visitor.knownAs(application.language(), application.zone());
        if (!button.equals(CONFIRM)) {
            throw new Invalid(Fault.of("do", "no-button"));
        }
        return Response.seeOther(URI.create(applications.confirm(token, visitor.address())))
                .build();
    }
}
