package org.plenary.network.web;

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
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Erasing;
import org.plenary.network.Persons;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Staff erase somebody who asked for it. */
@Path("desk/network/people/{id}/erasure")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class PersonErasurePages {
    @Inject
    Persons persons;

    @Inject
    Erasing erasing;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("id") UUID id) {
        return page(id, List.of());
    }

    @POST
    public Response erase(@PathParam("id") UUID id, @FormParam("sure") @DefaultValue("") String sure) {
        try {
            boolean isNew = erasing.erase(id, sure.equals("yes"));
            return Told.at("/desk/network/people", isNew ? "network.erasure.done" : "network.erasure.same");
        } catch (Invalid invalid) {
            return Again.with(page(id, FaultView.of(invalid, visitor.language())));
        }
    }

    private Page page(UUID id, List<FaultView> faults) {
        return new Page(
                "network/erasure", new PersonErasureView(id, persons.person(id).name(), faults));
    }
}
