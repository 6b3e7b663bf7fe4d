package org.plenary.invitations.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationKind;

/** The delegations of one region, kind or organisation, and in which states their invitations are. */
record Group(String key, Translated name, Map<InvitationState, Long> states) {
    static final String REGION = "region";
    static final String KIND = "kind";
    static final String ORGANISATION = "organisation";
    static final List<String> WAYS = List.of(REGION, KIND, ORGANISATION);

    /** In the order of regions and kinds, or by the code of the organisation; those without an invitation are left out. */
    static List<Group> by(
            String way, List<Delegation> delegations, Map<UUID, Map<InvitationState, Long>> counts, Network network) {
        Map<String, Group> groups = new LinkedHashMap<>();
        switch (way) {
            case KIND ->
                List.of(OrganisationKind.values())
                        .forEach(kind -> groups.put(kind.key(), empty(kind.key(), Translated.empty())));
            case ORGANISATION ->
                delegations.forEach(delegation ->
                        groups.put(key(way, delegation.organisation()), empty(delegation.organisation())));
            default ->
                network.regions().forEach(region -> groups.put(region.code(), empty(region.code(), region.name())));
        }
        for (Delegation delegation : delegations) {
            Map<InvitationState, Long> sum = groups.computeIfAbsent(
                            key(way, delegation.organisation()), key -> empty(key, Translated.empty()))
                    .states();
            counts.getOrDefault(delegation.id(), Map.of())
                    .forEach((state, people) -> sum.merge(state, people, Long::sum));
        }
        return groups.values().stream()
                .filter(group -> !group.states().isEmpty())
                .toList();
    }

    static String key(String way, Organisation organisation) {
        return switch (way) {
            case KIND -> organisation.kind().key();
            case ORGANISATION -> organisation.code();
            default -> organisation.region();
        };
    }

    private static Group empty(Organisation organisation) {
        return empty(organisation.code(), organisation.name());
    }

    private static Group empty(String key, Translated name) {
        return new Group(key, name, new java.util.EnumMap<>(InvitationState.class));
    }
}
