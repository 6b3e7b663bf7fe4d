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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.language.Translated;
import org.plenary.network.ConsentKind;
import org.plenary.network.Merges;
import org.plenary.network.Network;
import org.plenary.network.Organisations;
import org.plenary.network.Part;
import org.plenary.network.Person;
import org.plenary.network.Persons;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Finding people, looking at one, saying who they are, moving them on to another organisation. */
@Path("desk/network/people")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class PersonPages {
    private static final String FORM = "network/people/form";
    private static final String MOVE = "network/people/move";
    private static final String VERSION = "version";

    @Inject
    Network network;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    Merges merges;

    @Inject
    Directory directory;

    @Inject
    Visitor visitor;

    @Context
    UriInfo address;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page list() {
        Map<String, String> asked = Sent.values(address.getQueryParameters());
        return directory.people(Filters.people(asked), Part.page(Sent.number(asked, "from")), List.of());
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Response one(@PathParam("id") UUID id) {
        Optional<UUID> present = merges.present(id);
        if (present.isPresent()) {
            return Response.seeOther(URI.create(at(present.get()))).build();
        }
        return Response.ok(new Page(
                        "network/person", PersonView.of(persons.person(id), persons.history(id), persons.consents(id))))
                .build();
    }

    @GET
    @Path("new")
    public Page blank(@QueryParam("organisation") @DefaultValue("") String organisation) {
        return form(FORM, Optional.empty(), Map.of("organisation_id", organisation), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> sent) {
        Map<String, String> said = Sent.values(sent);
        try {
            return Told.at(at(persons.enter(said).id()), "network.person.entered");
        } catch (Invalid invalid) {
            return again(FORM, Optional.empty(), said, invalid);
        }
    }

    @GET
    @Path("{id}/edit")
    public Page edit(@PathParam("id") UUID id) {
        Person person = persons.person(id);
        return form(FORM, Optional.of(person), FormValues.of(person), List.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return describe(FORM, id, Sent.values(sent), "network.person.saved");
    }

    @GET
    @Path("{id}/move")
    public Page move(@PathParam("id") UUID id) {
        Person person = persons.person(id);
        return form(MOVE, Optional.of(person), FormValues.of(person), List.of());
    }

    @POST
    @Path("{id}/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response moveOn(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Map<String, String> said = Sent.values(sent);
        if (said.getOrDefault("since", "").isBlank()) {
            return again(MOVE, Optional.of(persons.person(id)), said, new Invalid(Fault.of("since", "missing")));
        }
        return describe(MOVE, id, said, "network.person.moved");
    }

    @POST
    @Path("{id}/consents")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response consent(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        for (ConsentKind kind : ConsentKind.values()) {
            persons.consent(id, kind, sent.containsKey(kind.key()));
        }
        return Told.at(at(id), "network.person.consented");
    }

    private Response describe(String form, UUID id, Map<String, String> said, String told) {
        try {
            persons.describe(id, said, Sent.number(said, VERSION));
            return Told.at(at(id), told);
        } catch (Invalid invalid) {
            return again(form, Optional.of(persons.person(id)), said, invalid);
        }
    }

    private static String at(UUID person) {
        return "/desk/network/people/" + person;
    }

    private Response again(String form, Optional<Person> person, Map<String, String> said, Invalid invalid) {
        List<FaultView> faults = FaultView.of(invalid, visitor.language());
        return Again.with(form(form, person, said, faults));
    }

    private Page form(String form, Optional<Person> person, Map<String, String> values, List<FaultView> faults) {
        return new Page(
                form,
                new FormView(
                        person.map(known -> known.id().toString()),
                        person.map(known -> Translated.of(known.language(), known.name()))
                                .orElseGet(Translated::empty),
                        values,
                        Choices.of(network, organisations, persons),
                        network.organisations().stream()
                                .map(known -> new FormView.Known(known.code(), known.name()))
                                .toList(),
                        faults));
    }
}
