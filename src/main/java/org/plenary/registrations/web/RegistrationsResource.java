package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Once;
import org.plenary.identity.Role;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.registrations.Participants;
import org.plenary.registrations.Registration;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.WaitingList;
import org.plenary.web.OnlyOnce;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** Registrations for machines. */
@Path("api/v1/events/{event}/registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations", description = "Who takes part, who waits for a place, and what staff do for them")
public class RegistrationsResource {
    @Inject
    OnlyOnce once;

    @Inject
    Events events;

    @Inject
    Participants participants;

    @Inject
    Registrations registrations;

    @Inject
    WaitingList waiting;

    @Inject
    Network network;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "List the registrations of an event",
            description = "Newest first; with state waiting, in the order in which places are offered.")
    public RegistrationsJson all(
            @PathParam("event") String slug,
            @Parameter(
                            description =
                                    "Words of a name or address; accents, script and small typing errors do not matter")
                    @QueryParam("q")
                    @DefaultValue("")
                    String words,
            @Parameter(description = "Only those who are registered, waiting, pending or cancelled")
                    @QueryParam("state")
                    @DefaultValue("")
                    String state,
            @Parameter(description = "Only on-site or online") @QueryParam("mode") @DefaultValue("") String mode,
            @Parameter(description = "Only of this region") @QueryParam("region") @DefaultValue("") String region,
            @Parameter(description = "Only of organisations of this kind") @QueryParam("kind") @DefaultValue("")
                    String kind,
            @Parameter(description = "Only of the organisation with this code")
                    @QueryParam("organisation")
                    @DefaultValue("")
                    String organisation,
            @Parameter(
                            description =
                                    "Only what waits for a decision (awaited), or none, pending, asked, approved, again or refused")
                    @QueryParam("approval")
                    @DefaultValue("")
                    String approval,
            @QueryParam("limit") @DefaultValue(Paging.USUAL) String limit,
            @QueryParam("after") @DefaultValue("") String after) {
        RegistrationFilter filter = new RegistrationFilter(Map.of(
                "q",
                words,
                "state",
                state,
                "mode",
                mode,
                "region",
                region,
                "kind",
                kind,
                "organisation",
                organisation,
                "approval",
                approval));
        Slice<Registration> page =
                participants.page(events.event(slug), filter, Paging.of(Participants.LIST, limit, after));
        People people =
                network.people(page.items().stream().map(Registration::person).toList());
        return new RegistrationsJson(
                page.items().stream()
                        .map(registration -> RegistrationJson.of(registration, people.get(registration.person())))
                        .toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("{id}")
    @Allowed({Role.ORGANISER, Role.STAFF})
    @Operation(
            summary = "Read a registration",
            description =
                    "How they take part, whether they wait, and until when a place is kept that is offered to them.")
    public RegistrationJson one(@PathParam("event") String slug, @PathParam("id") UUID id) {
        return json(events.event(slug), id);
    }

    @PUT
    @Path("{id}/participation")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Change how somebody takes part, on their behalf",
            description = "Who is to come in person while the places are taken waits for one.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
    @APIResponse(responseCode = "409", description = "There is no seat of that kind")
    public RegistrationJson change(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull ParticipationJson wish) {
        Event event = events.event(slug);
        registrations.change(event, id, wish.known());
        return json(event, id);
    }

    @PUT
    @Path("{id}/handling")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Set the priority of who waits, and the note of staff",
            description = "What is left out stays. Who has a higher priority is offered a place first.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
    public RegistrationJson handle(
            @PathParam("event") String slug, @PathParam("id") UUID id, @Valid @NotNull HandlingJson wish) {
        Event event = events.event(slug);
        if (wish.priority() != null) {
            waiting.prefer(event, id, wish.priority());
        }
        if (wish.note() != null) {
            registrations.note(event, id, wish.note());
        }
        return json(event, id);
    }

    @POST
    @Once
    @Path("{id}/offers")
    @Allowed(Role.ORGANISER)
    @Operation(
            summary = "Offer a place to somebody who waits, before it is their turn",
            description = "The place is kept until the offer ends, and goes to the next in line then.")
    @APIResponse(
            responseCode = "200",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
    @APIResponse(responseCode = "409", description = "No place is free, or they do not wait for one")
    public Response offer(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        return once.of(() -> {
            waiting.offer(event, id);
            return Response.ok(json(event, id)).build();
        });
    }

    private RegistrationJson json(Event event, UUID id) {
        Registration registration = registrations.find(event, id);
        return RegistrationJson.of(registration, network.person(registration.person()));
    }
}
