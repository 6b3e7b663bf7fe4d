package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.network.Network;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Days;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Shelf;
import org.plenary.registrations.SignUps;

/** What is kept of a participant, as a file of their own. */
@Path("r/{token}/data")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Open
public class OwnDataResource {
    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    @Inject
    Days days;

    @Inject
    SignUps signUps;

    @Inject
    Shelf shelf;

    @Inject
    Events events;

    @Inject
    Network network;

    @GET
    public Response data(@PathParam("token") String token) {
        Registration registration = registrations.open(token);
        Event event = events.event(registration.event());
        return Response.ok(OwnDataJson.of(
                        network.person(registration.person()),
                        event,
                        registration,
                        days.online(event, registration),
                        signUps.of(registration).values(),
                        answers.given(registration),
                        shelf.issued(registration)))
                .header("Content-Disposition", "attachment; filename=\"" + event.slug() + "-my-data.json\"")
                .build();
    }
}
