package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Open;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Nominee;
import org.plenary.invitations.Substitutes;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** An invitee names somebody else of their organisation. The link ends with it, so the thanks are the last page it shows. */
@Path("i/{token}/delegation")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class DelegatingPages {
    @Inject
    Clock clock;

    @Inject
    Invitations invitations;

    @Inject
    Delegations delegations;

    @Inject
    Substitutes substitutes;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        return page(token, new NomineeForm(), List.of());
    }

    @POST
    public Response delegate(@PathParam("token") String token, @BeanParam NomineeForm form) {
        Invitation invitation = known(token);
        try {
            Nominee nominee = form.nominee();
            Invitation next = substitutes.delegate(token, nominee, visitor.address());
            Event event = events.event(invitation.event());
            Person named = network.person(next.person());
            return Response.ok(new Page(
                            "invitations/delegated",
                            new DelegatedView(event.slug(), event.title(), named.addressedName())))
                    .build();
        } catch (Invalid invalid) {
            List<FaultView> faults = FaultView.of(invalid, visitor.language());
            return Again.with(page(token, form, faults));
        }
    }

    private Invitation known(String token) {
        Invitation invitation = invitations.open(token);
        Person person = network.person(invitation.person());
        visitor.knownAs(person.language(), person.zone());
        return invitation;
    }

    private Page page(String token, NomineeForm form, List<FaultView> faults) {
        Invitation invitation = known(token);
        if (invitation.isOpenly()) {
            // guests do not know each other
            throw NotFound.link();
        }
        Delegation delegation = delegations.find(invitation.delegation());
        Event event = events.event(invitation.event());
        Person person = network.person(invitation.person());
        return new Page(
                "invitations/delegating",
                new DelegatingView(
                        token,
                        event.title(),
                        person.addressedName(),
                        person.organisation().name(),
                        delegation.isOpen(clock.instant()) && invitation.state().holdsSeat(),
                        NomineeView.of(substitutes.of(delegation), form, faults)));
    }
}
