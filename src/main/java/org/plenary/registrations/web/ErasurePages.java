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
import java.util.List;
import org.plenary.events.Event;
import org.plenary.identity.Open;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Invalid;
import org.plenary.registrations.OwnErasure;
import org.plenary.registrations.Registration;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** A participant asks to be erased, having read what goes and what stays; afterwards the same page says that it is done. */
@Path("r/{token}/erasure")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class ErasurePages {
    @Inject
    OwnErasure erasure;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        return page(token, List.of());
    }

    @POST
    public Response erase(@PathParam("token") String token, @FormParam("sure") @DefaultValue("") String sure) {
        try {
            erasure.erase(token, sure.equals("yes"), visitor.address());
            return Response.seeOther(URI.create("/r/" + token + "/erasure")).build();
        } catch (Invalid invalid) {
            Person person = network.person(erasure.open(token).person());
            visitor.knownAs(person.language(), person.zone());
            return Again.with(page(token, FaultView.of(invalid, visitor.language())));
        }
    }

    private Page page(String token, List<FaultView> faults) {
        Registration registration = erasure.open(token);
        if (registration.isErased()) {
            return ErasureView.done(token);
        }
        Person person = network.person(registration.person());
        visitor.knownAs(person.language(), person.zone());
        return new Page(
                "registrations/erasure",
                new ErasureView(
                        token,
                        person.addressedName(),
                        erasure.comingUp(registration).stream()
                                .map(Event::title)
                                .toList(),
                        faults));
    }
}
