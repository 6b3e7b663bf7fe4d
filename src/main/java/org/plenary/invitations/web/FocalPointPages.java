package org.plenary.invitations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.Open;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Delegations;
import org.plenary.invitations.FocalPoint;
import org.plenary.invitations.FocalPoints;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Substitutes;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** A focal point fills the seats of their organisation. Looking changes nothing; each change needs a choice and a button. */
@Path("f/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class FocalPointPages {
    @Inject
    Clock clock;

    @Inject
    FocalPoints focalPoints;

    @Inject
    Delegations delegations;

    @Inject
    Substitutes substitutes;

    @Inject
    Invitations invitations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        return new Page("invitations/focal/overview", view(token, new NomineeForm(), List.of()));
    }

    @POST
    @Path("nominations")
    public Response nominate(
            @PathParam("token") String token,
            @BeanParam NomineeForm form,
            @FormParam("seat") @DefaultValue("") String seat) {
        try {
            focalPoints.nominate(
                    token, form.nominee(), Mode.of(seat).filter(kind -> kind != Mode.HYBRID), visitor.address());
            return Told.at("/f/" + token, "invitations.nominated");
        } catch (Invalid invalid) {
            return Again.with(new Page("invitations/focal/overview", view(token, form, faults(token, invalid))));
        }
    }

    @GET
    @Path("people/{id}")
    public Page person(@PathParam("token") String token, @PathParam("id") UUID id) {
        return person(token, id, view(token, new NomineeForm(), List.of()), false);
    }

    @POST
    @Path("people/{id}/replacement")
    public Response replace(@PathParam("token") String token, @PathParam("id") UUID id, @BeanParam NomineeForm form) {
        try {
            focalPoints.replace(token, id, form.nominee(), visitor.address());
            return Told.at("/f/" + token, "invitations.replaced");
        } catch (Invalid invalid) {
            return Again.with(person(token, id, view(token, form, faults(token, invalid)), false));
        }
    }

    @POST
    @Path("people/{id}/withdrawal")
    public Response withdraw(
            @PathParam("token") String token,
            @PathParam("id") UUID id,
            @FormParam("sure") @DefaultValue("") String sure) {
        if (!sure.equals("yes")) {
            return Again.with(person(token, id, view(token, new NomineeForm(), List.of()), true));
        }
        focalPoints.withdraw(token, id, visitor.address());
        return Told.at("/f/" + token, "invitations.withdrawn");
    }

    private Page person(String token, UUID id, FocalPointView view, boolean unsure) {
        FocalPointView.Line line = view.line(id.toString()).orElseThrow(NotFound::new);
        return new Page(
                "invitations/focal/person",
                new FocalPersonView(
                        token, view.title(), line, view.open() && line.holdsSeat(), view.nominee(), unsure));
    }

    /** In the language of the focal point. */
    private List<FaultView> faults(String token, Invalid invalid) {
        focalPoint(token);
        return FaultView.of(invalid, visitor.language());
    }

    private FocalPoint focalPoint(String token) {
        FocalPoint focalPoint = focalPoints.open(token);
        Person person = network.person(focalPoint.person());
        visitor.knownAs(person.language(), person.zone());
        return focalPoint;
    }

    private FocalPointView view(String token, NomineeForm form, List<FaultView> faults) {
        FocalPoint focalPoint = focalPoint(token);
        Delegation delegation = delegations.find(focalPoint.delegation());
        Event event = events.event(delegation.event());
        List<Invitation> all = invitations.ofDelegation(delegation);
        People people = network.people(all.stream().map(Invitation::person).toList());
        return FocalPointView.of(
                token,
                delegation,
                event,
                network.person(focalPoint.person()),
                all,
                people,
                clock.instant(),
                visitor.zone(),
                NomineeView.of(substitutes.of(delegation), form, faults));
    }
}
