package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Invalid;
import org.plenary.registrations.OnBehalf;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Sheet;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Staff answer the questions of an event for somebody who wrote or called. */
@Path("desk/events/{event}/registrations/{id}/form")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class OnBehalfDeskPages {
    private static final String SEEN = "seen";

    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    OnBehalf behalf;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        Registration registration = registrations.find(event, id);
        return page(event, registration, behalf.sheet(registration), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("event") String slug, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Event event = events.event(slug);
        try {
            boolean isNew = behalf.send(event, id, seen(values.getFirst(SEEN)), values);
            return Told.at(
                    "/desk/events/" + event.slug() + "/registrations/" + id,
                    isNew ? "registrations.desk.changed" : "registrations.desk.same");
        } catch (Invalid invalid) {
            Registration registration = registrations.find(event, id);
            List<FaultView> faults = FaultView.of(invalid, visitor.language());
            return Again.with(page(event, registration, behalf.sheet(registration, values), faults));
        }
    }

    /** What nobody can have seen counts as nothing seen. */
    private static Optional<Instant> seen(String moment) {
        try {
            return Optional.ofNullable(moment).filter(said -> !said.isEmpty()).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Page page(Event event, Registration registration, Sheet sheet, List<FaultView> faults) {
        Person person = network.person(registration.person());
        String address = "/desk/events/" + event.slug() + "/registrations/" + registration.id();
        FormView form = new FormView(
                "",
                event.title(),
                person.addressedName(),
                registration.mode().key(),
                SectionView.of(sheet, address, faults),
                sheet.open(),
                registration.isCancelled(),
                sheet.sentAt().isPresent(),
                sheet.draftedAt(),
                visitor.zone(),
                faults);
        return new Page(
                "registrations/desk/on-behalf",
                new OnBehalfView(
                        event.slug(),
                        event.isPublished(),
                        registration.id().toString(),
                        form,
                        sheet.sentAt().map(Instant::toString).orElse(""),
                        behalf.left(registration).stream()
                                .map(question -> question.wording().label())
                                .toList()));
    }
}
