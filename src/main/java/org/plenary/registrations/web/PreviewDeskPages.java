package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.language.Language;
import org.plenary.network.OrganisationKind;
import org.plenary.registrations.Answers;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** The form as an invitee will find it, in any language, however they take part and wherever they come from. */
@Path("desk/events/{event}/form/preview")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class PreviewDeskPages {
    @Inject
    Events events;

    @Inject
    Answers answers;

    @Inject
    Visitor visitor;

    @GET
    public Page preview(
            @PathParam("event") String slug,
            @QueryParam("mode") @DefaultValue("on-site") String mode,
            @QueryParam("kind") @DefaultValue("national-centre") String kind,
            @QueryParam("reader") @DefaultValue("") String reader) {
        Event event = events.event(slug);
        Mode way = Mode.of(mode).orElse(Mode.ON_SITE);
        OrganisationKind organisation = OrganisationKind.of(kind).orElse(OrganisationKind.NATIONAL_CENTRE);
        return new Page(
                "registrations/desk/preview",
                PreviewView.of(
                        event,
                        way,
                        organisation,
                        Language.of(reader).orElse(visitor.language()),
                        SectionView.of(answers.preview(event, way, organisation), "", List.of())));
    }
}
