package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.FocalPoint;
import org.plenary.invitations.FocalPoints;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Substitutes;
import org.plenary.network.Colleagues;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** The delegations of an event: seats, deadlines, answers, and mail to the focal points. */
@Path("desk/events/{event}/delegations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class DelegationDeskPages {
    @Inject
    Events events;

    @Inject
    Delegations delegations;

    @Inject
    Invitations invitations;

    @Inject
    FocalPoints focalPoints;

    @Inject
    Substitutes substitutes;

    @Inject
    Colleagues colleagues;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page list(
            @PathParam("event") String slug,
            @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("kind") @DefaultValue("") String kind) {
        return list(events.event(slug), new Narrowing(region, kind), new TermsForm(), List.of());
    }

    @POST
    public Response agreeAll(@PathParam("event") String slug, @BeanParam TermsForm form) {
        Event event = events.event(slug);
        try {
            delegations.agreeAll(event, form.kind(), form.terms(event));
            return Told.at(address(slug), "invitations.agreed");
        } catch (Invalid invalid) {
            return Again.with(list(event, new Narrowing("", ""), form, faults(invalid)));
        }
    }

    @POST
    @Path("letters")
    public Response writeToAll(@PathParam("event") String slug) {
        focalPoints.sendAll(events.event(slug));
        return Told.at(address(slug), "invitations.focal.sent");
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return one(event, id, TermsForm.of(delegations.find(event, id), event), List.of());
    }

    @POST
    @Path("{id}")
    public Response agree(@PathParam("event") String slug, @PathParam("id") UUID id, @BeanParam TermsForm form) {
        Event event = events.event(slug);
        try {
            delegations.agree(event, id, form.terms(event));
            return Told.at(address(slug) + "/" + id, "invitations.agreed");
        } catch (Invalid invalid) {
            return Again.with(one(event, id, form, faults(invalid)));
        }
    }

    @POST
    @Path("{id}/letters")
    public Response write(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        focalPoints.send(event, delegations.find(event, id));
        return Told.at(address(slug) + "/" + id, "invitations.focal.sent");
    }

    private Page list(Event event, Narrowing narrowing, TermsForm form, List<FaultView> faults) {
        Set<UUID> written =
                focalPoints.ofEvent(event).stream().map(FocalPoint::delegation).collect(Collectors.toSet());
        return new Page(
                "invitations/delegations",
                DelegationsView.of(
                        event,
                        narrowing,
                        delegations.ofEvent(event),
                        invitations.counts(event),
                        written,
                        focalPoints.unwritten(event),
                        Choice.regions(network),
                        form,
                        faults));
    }

    private Page one(Event event, UUID id, TermsForm form, List<FaultView> faults) {
        Delegation delegation = delegations.find(event, id);
        List<Invitation> all = invitations.ofDelegation(delegation);
        People people = network.people(all.stream().map(Invitation::person).toList());
        return new Page(
                "invitations/delegation",
                DelegationView.of(
                        event,
                        delegation,
                        all.stream()
                                .map(invitation -> DelegationView.Line.of(invitation, people.get(invitation.person())))
                                .toList(),
                        DelegationView.contacts(
                                colleagues.focalPoints(
                                        List.of(delegation.organisation().id())),
                                focalPoints.of(delegation)),
                        substitutes.of(delegation).stream()
                                .map(NomineeView.Colleague::of)
                                .toList(),
                        form,
                        faults));
    }

    private List<FaultView> faults(Invalid invalid) {
        return FaultView.of(invalid, visitor.language());
    }

    private static String address(String slug) {
        return "/desk/events/" + slug + "/delegations";
    }
}
