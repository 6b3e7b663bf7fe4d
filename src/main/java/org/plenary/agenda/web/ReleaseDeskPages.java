package org.plenary.agenda.web;

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
import java.util.List;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Releasing;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** What the next release changes, looked at before it is published. */
@Path("desk/events/{event}/agenda/releases")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class ReleaseDeskPages {
    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Releasing releasing;

    @Inject
    ConflictLines conflicts;

    @Inject
    Visitor visitor;

    @GET
    @Path("next")
    public Page next(@PathParam("event") String slug) {
        return next(events.event(slug), "", List.of());
    }

    @POST
    public Response release(@PathParam("event") String slug, @FormParam("name") @DefaultValue("") String name) {
        Event event = events.event(slug);
        try {
            releasing.release(event, name);
        } catch (Invalid invalid) {
            return Again.with(next(event, name, FaultView.of(invalid, visitor.language())));
        }
        return Told.at("/desk/events/" + event.slug() + "/agenda", "agenda.released");
    }

    private Page next(Event event, String name, List<FaultView> faults) {
        return new Page(
                "agenda/release",
                NextReleaseView.of(
                        event,
                        agenda.releases(event).size() + 1,
                        releasing.pending(event),
                        conflicts.of(event, visitor.language()),
                        name,
                        faults));
    }
}
