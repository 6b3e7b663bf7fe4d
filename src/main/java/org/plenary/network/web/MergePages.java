package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Blend;
import org.plenary.network.Duplicates;
import org.plenary.network.Merges;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.network.Persons;
import org.plenary.problem.NotFound;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.TypedId;
import org.plenary.web.Visitor;

/** Looking at two people side by side, and making one of them. */
@Path("desk/network/people")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class MergePages {
    private static final String GONE = "gone";

    @Inject
    Network network;

    @Inject
    Persons persons;

    @Inject
    Merges merges;

    @Inject
    Duplicates duplicates;

    @Inject
    Visitor visitor;

    @GET
    @Path("{id}/merge")
    public Page compare(@PathParam("id") UUID id, @QueryParam("with") @DefaultValue("") String with) {
        Person kept = persons.person(id);
        Optional<UUID> gone = other(with.strip());
        if (gone.isEmpty() || gone.get().equals(id)) {
            return new Page("network/people/other", OtherView.of(kept, with.strip()));
        }
        Blend usual = merges.usual(id, gone.get());
        return new Page(
                "network/people/merge", MergeView.of(usual, merges.clashes(id, gone.get()), visitor.language()));
    }

    private Optional<UUID> other(String with) {
        return TypedId.of(with).or(() -> network.personByEmail(with).map(Person::id));
    }

    @POST
    @Path("{id}/merges")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Map<String, String> values = Sent.values(sent);
        Set<String> fromGone = Blend.FIELDS.stream()
                .filter(field -> values.getOrDefault(field, "").equals(GONE))
                .collect(Collectors.toSet());
        merges.merge(id, with(values), fromGone);
        return Told.at("/desk/network/people/" + id, "network.merge.done");
    }

    @POST
    @Path("{id}/distinctions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tellApart(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        duplicates.tellApart(id, with(Sent.values(sent)));
        return Told.at("/desk/network/duplicates", "network.merge.told-apart");
    }

    private static UUID with(Map<String, String> values) {
        return TypedId.of(values.getOrDefault("with", "")).orElseThrow(NotFound::new);
    }
}
