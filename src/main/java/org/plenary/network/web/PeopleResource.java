package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.network.Erasing;
import org.plenary.network.Person;
import org.plenary.network.PersonFilter;
import org.plenary.network.Persons;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** People for machines. */
@Path("api/v1/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "Organisations and people of the partnership network")
public class PeopleResource {
    @Inject
    OnlyOnce once;

    @Inject
    Persons persons;

    @Inject
    Erasing erasing;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "List people", description = "In an order that means nothing and stays.")
    public PeopleJson all(
            @Parameter(
                            description =
                                    "Words of a name or address; accents, script and small typing errors do not matter")
                    @QueryParam("q")
                    @DefaultValue("")
                    String words,
            @Parameter(description = "Only of the organisation with this code")
                    @QueryParam("organisation")
                    @DefaultValue("")
                    String organisation,
            @Parameter(description = "Only of this region") @QueryParam("region") @DefaultValue("") String region,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        PersonFilter filter = new PersonFilter(Map.of("q", words, "organisation", organisation, "region", region));
        Slice<Person> page = persons.all(filter, Paging.of("people", limit, after));
        return new PeopleJson(
                page.items().stream().map(PersonJson::of).toList(), page.next().orElse(null));
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Read a person", description = "As they are at present.")
    public PersonJson one(@PathParam("id") UUID id) {
        return PersonJson.of(persons.person(id));
    }

    @GET
    @Path("{id}/history")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Read where a person was", description = "Organisations and positions in time.")
    public PlacesJson history(@PathParam("id") UUID id) {
        persons.person(id);
        return new PlacesJson(persons.history(id).stream().map(PlaceJson::of).toList());
    }

    @POST
    @Once
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Enter a person", description = "None of the addresses may belong to anybody else.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = PersonJson.class)))
    public Response enter(@Valid @NotNull PersonJson json) {
        return once.of(() -> entered(json));
    }

    private Response entered(PersonJson json) {
        Person person = Said.through(() -> persons.enter(json.said()));
        return Response.created(URI.create("/api/v1/people/" + person.id()))
                .entity(PersonJson.of(person))
                .build();
    }

    @PUT
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Describe a person anew",
            description =
                    "What is left out stays. With since, the person moves on, and earlier meetings keep what was.")
    public PersonJson describe(@PathParam("id") UUID id, @Valid @NotNull PersonJson json) {
        int version = persons.person(id).version();
        return PersonJson.of(Said.through(() -> persons.describe(id, json.said(), version)));
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Erase a person on request",
            description =
                    "Cancels what they take part in, then blanks all that says who they are, for good. They get a last mail. Who was erased stays so.")
    @APIResponse(responseCode = "204", description = "Nobody knows any more who it was")
    public void erase(@PathParam("id") UUID id) {
        erasing.erase(id, true);
    }

    @GET
    @Path("{id}/consents")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(summary = "Read what a person agreed to", description = "What they said last of each.")
    public ConsentsJson consents(@PathParam("id") UUID id) {
        persons.person(id);
        return ConsentsJson.of(persons.consents(id));
    }

    @PUT
    @Path("{id}/consents")
    @Allowed(Role.ORGANISER)
    @Operation(summary = "Write down what a person agreed to", description = "Each change is kept with its time.")
    public ConsentsJson consent(@PathParam("id") UUID id, @Valid @NotNull ConsentsJson json) {
        json.said().forEach((kind, given) -> persons.consent(id, kind, given));
        return consents(id);
    }
}
