package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.InList;
import org.plenary.network.Part;
import org.plenary.network.PersonFilter;
import org.plenary.network.SavedLists;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Keeping choices of people under a name. */
@Path("desk/network/lists")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class ListPages {
    private static final String PEOPLE = "/desk/network/people";
    private static final String NAME = "name";

    @Inject
    SavedLists lists;

    @Inject
    Directory directory;

    @Inject
    Visitor visitor;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        Map<String, String> values = Sent.values(sent);
        PersonFilter filter = Filters.people(values);
        try {
            UUID list = lists.save(values.getOrDefault(NAME, ""), filter).id();
            return Told.at(at(list), "network.list.saved");
        } catch (Invalid invalid) {
            return again(filter, invalid);
        }
    }

    @POST
    @Path("{id}")
    public Response rename(@PathParam("id") UUID id, @FormParam(NAME) @DefaultValue("") String name) {
        try {
            lists.rename(id, name);
            return Told.at(at(id), "network.list.renamed");
        } catch (Invalid invalid) {
            return again(new PersonFilter(Map.of(InList.KEY, id.toString())), invalid);
        }
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") UUID id) {
        lists.remove(id);
        return Told.at(PEOPLE, "network.list.removed");
    }

    private Response again(PersonFilter filter, Invalid invalid) {
        return Again.with(directory.people(filter, Part.page(0), FaultView.of(invalid, visitor.language())));
    }

    private static String at(UUID list) {
        return PEOPLE + "?" + InList.KEY + "=" + list;
    }
}
