package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.language.Translated;
import org.plenary.network.Found;
import org.plenary.network.Network;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationFilter;
import org.plenary.network.Organisations;
import org.plenary.network.Part;
import org.plenary.network.PersonFilter;
import org.plenary.network.Persons;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Finding organisations, looking at one, saying what it is. */
@Path("desk/network/organisations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class OrganisationPages {
    private static final String VERSION = "version";

    @Inject
    Network network;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Context
    UriInfo address;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page list() {
        Map<String, String> asked = Sent.values(address.getQueryParameters());
        Part part = Part.page(Sent.number(asked, "from"));
        OrganisationFilter filter = Filters.organisations(asked);
        Found<Organisation> found = organisations.find(filter, visitor.language(), part);
        return new Page(
                "network/organisations", OrganisationsView.of(filter, choices(), found, Stretch.of(found, part)));
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page one(@PathParam("id") UUID id) {
        Organisation organisation = organisations.organisation(id);
        PersonFilter there = new PersonFilter(Map.of("organisation", organisation.code()));
        return new Page(
                "network/organisation",
                OrganisationView.of(
                        organisation,
                        choices(),
                        persons.find(there, Part.page(0)),
                        organisations.formerPeople(id),
                        organisations.history(id)));
    }

    @GET
    @Path("new")
    public Page blank() {
        return form(Optional.empty(), Map.of("status", "active"), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> sent) {
        Map<String, String> said = Sent.values(sent);
        try {
            return Told.at(at(organisations.enter(said)), "network.organisation.entered");
        } catch (Invalid invalid) {
            return again(Optional.empty(), said, invalid);
        }
    }

    @GET
    @Path("{id}/edit")
    public Page edit(@PathParam("id") UUID id) {
        Organisation organisation = organisations.organisation(id);
        return form(Optional.of(organisation), FormValues.of(organisation), List.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Map<String, String> said = Sent.values(sent);
        try {
            organisations.describe(id, said, Sent.number(said, VERSION));
            return Told.at(at(organisations.organisation(id)), "network.organisation.saved");
        } catch (Invalid invalid) {
            return again(Optional.of(organisations.organisation(id)), said, invalid);
        }
    }

    private static String at(Organisation organisation) {
        return "/desk/network/organisations/" + organisation.id();
    }

    private Response again(Optional<Organisation> organisation, Map<String, String> said, Invalid invalid) {
        List<FaultView> faults = FaultView.of(invalid, visitor.language());
        return Again.with(form(organisation, said, faults));
    }

    private Page form(Optional<Organisation> organisation, Map<String, String> values, List<FaultView> faults) {
        return new Page(
                "network/organisation/form",
                new FormView(
                        organisation.map(known -> known.id().toString()),
                        organisation.map(Organisation::name).orElseGet(Translated::empty),
                        values,
                        choices(),
                        List.of(),
                        faults));
    }

    private Choices choices() {
        return Choices.of(network, organisations, persons);
    }
}
