package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Representing;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** What one participant answered, for those who prepare the event. */
@Path("desk/events/{event}/registrations/{id}/answers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class AnswersDeskPages {
    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page answers(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        Registration registration = registrations.find(event, id);
        Person person = network.person(registration.person());
        return new Page(
                "registrations/desk/answers",
                new AnswersDeskView(
                        event.slug(),
                        event.title(),
                        event.isPublished(),
                        person.id().toString(),
                        person.addressedName(),
                        Representing.of(person, registration.represents()),
                        registration.isCancelled() || registration.isPending()
                                ? Standing.of(registration)
                                : registration.mode().key(),
                        AnswersView.of(
                                registration,
                                answers,
                                "/desk/events/" + event.slug() + "/registrations/" + id,
                                visitor.language())));
    }
}
