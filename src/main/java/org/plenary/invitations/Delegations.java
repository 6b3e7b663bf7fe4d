package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.network.Network;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationKind;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door to delegations: which organisations have seats at an event, how many, and until when. */
@ApplicationScoped
@Transactional
public class Delegations {
    @Inject
    Clock clock;

    @Inject
    DelegationRepository delegations;

    @Inject
    Network network;

    @Inject
    Trail trail;

    /** By the code of the organisation, with the organisations. */
    public List<Delegation> ofEvent(Event event) {
        return delegations.ofEvent(event.id());
    }

    /** By the code of the organisation, one page of them. */
    public Slice<Delegation> ofEvent(Event event, Paging paging) {
        return paging.slice(
                delegations.ofEvent(event.id(), paging),
                delegation -> List.of(delegation.organisation().code()));
    }

    public Delegation find(Event event, UUID id) {
        return delegations
                .find(id)
                .filter(delegation -> delegation.event().equals(event.id()))
                .orElseThrow(NotFound::new);
    }

    /** Without the event, for who comes by an invitation. */
    public Delegation find(UUID id) {
        return delegations.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Says how many seats one delegation has, and until when.
     *
     * @throws Refused when more seats are held than that
     */
    public Delegation agree(Event event, UUID id, Terms terms) {
        Delegation delegation = find(event, id);
        agree(event, delegations.locked(delegation.id()).orElseThrow(NotFound::new), terms);
        return delegation;
    }

    /**
     * Says it for every organisation of a kind, those that have no delegation yet and those to come included.
     *
     * @param kind of organisation; empty for all but guests, who come on their own
     * @return how many delegations there are of that kind
     * @throws Refused when one of them holds more seats than that; then none is changed
     */
    public int agreeAll(Event event, Optional<OrganisationKind> kind, Terms terms) {
        remember(event, kinds(kind), terms);
        List<Organisation> organisations = network.organisations().stream()
                .filter(organisation -> kinds(kind).contains(organisation.kind()))
                .toList();
        Map<UUID, Delegation> all = of(event, organisations);
        delegations
                .locked(all.values().stream().map(Delegation::id).toList())
                .forEach(delegation -> agree(event, delegation, terms));
        trail.record(
                "delegations.agreed",
                "event " + event.id(),
                event.slug(),
                Map.of("kind", kind.map(OrganisationKind::key).orElse(""), "delegations", all.size()));
        return all.size();
    }

    private static List<OrganisationKind> kinds(Optional<OrganisationKind> kind) {
        return kind.map(List::of)
                .orElseGet(() -> Arrays.stream(OrganisationKind.values())
                        .filter(each -> each != OrganisationKind.GUESTS)
                        .toList());
    }

    /** The delegations of these organisations, by organisation; who has none is given one. */
    Map<UUID, Delegation> of(Event event, Collection<Organisation> organisations) {
        Map<UUID, Delegation> all = new HashMap<>();
        delegations
                .ofEvent(event.id())
                .forEach(known -> all.put(known.organisation().id(), known));
        Map<OrganisationKind, Terms> usual =
                delegations.usual(event.id()).stream().collect(Collectors.toMap(UsualSeats::kind, UsualSeats::terms));
        for (Organisation organisation : organisations) {
            all.computeIfAbsent(organisation.id(), none -> add(event, organisation, usual));
        }
        // before the invitations that name them
        delegations.flush();
        return organisations.stream()
                .map(Organisation::id)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), all::get));
    }

    /** Those that the drafts belong to, locked, by id. */
    Map<UUID, Delegation> locked(Collection<Invitation> drafts) {
        return delegations
                .locked(drafts.stream().map(Invitation::delegation).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Delegation::id, Function.identity()));
    }

    private Delegation add(Event event, Organisation organisation, Map<OrganisationKind, Terms> usual) {
        Terms terms = Optional.ofNullable(usual.get(organisation.kind()))
                .orElseGet(() -> Terms.usual(event, organisation, clock.instant()));
        Delegation delegation = new Delegation(event.id(), organisation, terms);
        delegations.add(delegation);
        return delegation;
    }

    private void remember(Event event, List<OrganisationKind> kinds, Terms terms) {
        Map<OrganisationKind, UsualSeats> known =
                delegations.usual(event.id()).stream().collect(Collectors.toMap(UsualSeats::kind, Function.identity()));
        for (OrganisationKind kind : kinds) {
            Optional.ofNullable(known.get(kind))
                    .ifPresentOrElse(
                            usual -> usual.say(terms), () -> delegations.add(new UsualSeats(event.id(), kind, terms)));
        }
    }

    private void agree(Event event, Delegation delegation, Terms terms) {
        Map<String, Object> before = said(delegation.terms());
        delegation.agree(terms);
        Map<String, Object> after = said(terms);
        if (!before.equals(after)) {
            trail.record("delegation.agreed", "delegation " + delegation.id(), event.slug(), before, after);
        }
    }

    private static Map<String, Object> said(Terms terms) {
        return Map.of(
                Mode.ON_SITE.key(),
                terms.quota().onSite().map(String::valueOf).orElse(""),
                Mode.ONLINE.key(),
                terms.quota().online().map(String::valueOf).orElse(""),
                "closesAt",
                terms.closesAt());
    }
}
