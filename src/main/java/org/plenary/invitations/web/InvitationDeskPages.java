package org.plenary.invitations.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Campaigns;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Reminders;
import org.plenary.network.Network;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Who is invited and who could be, the mailings there were, and when who has not answered is reminded. */
@Path("desk/events/{event}/invitations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class InvitationDeskPages {
    @Inject
    Events events;

    @Inject
    Invitations invitations;

    @Inject
    Campaigns campaigns;

    @Inject
    Reminders reminders;

    @Inject
    Network network;

    @Inject
    Recipients recipients;

    @Inject
    Visitor visitor;

    @GET
    public Page list(
            @PathParam("event") String slug,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("list") @DefaultValue("") String list) {
        Event event = events.event(slug);
        String ladder = reminders.ladder(event).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return page(event, new InvitationsView.Filter(region, kind, list), new RemindersView(ladder, List.of()));
    }

    @POST
    @Path("reminders")
    public Response remind(@PathParam("event") String slug, @FormParam("days") @DefaultValue("") String days) {
        Event event = events.event(slug);
        try {
            reminders.climb(event, numbers(days));
            return Told.at("/desk/events/" + slug + "/invitations", "invitations.reminders.saved");
        } catch (Invalid invalid) {
            List<FaultView> faults = FaultView.of(invalid, visitor.language());
            return Again.with(page(event, InvitationsView.Filter.NONE, new RemindersView(days, faults)));
        }
    }

    private Page page(Event event, InvitationsView.Filter filter, RemindersView view) {
        return new Page(
                "invitations/list",
                InvitationsView.of(
                        event,
                        invitations.ofEvent(event),
                        campaigns.ofEvent(event),
                        network,
                        recipients,
                        filter,
                        view));
    }

    /** Numbers as people of any script write them, with anything between them that is none. */
    private static List<Integer> numbers(String days) {
        try {
            return Arrays.stream(days.strip().split("[\\s,;،、，]+"))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new Invalid(Fault.of("days", "numbers"));
        }
    }
}
