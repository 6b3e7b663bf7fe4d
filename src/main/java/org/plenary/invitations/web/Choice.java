package org.plenary.invitations.web;

import java.util.Arrays;
import java.util.List;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.OrganisationKind;

/** A value and its label. */
public record Choice(String value, Translated label) {
    static List<Choice> regions(Network network) {
        return network.regions().stream()
                .map(region -> new Choice(region.code(), region.name()))
                .toList();
    }

    static List<String> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .map(OrganisationKind::key)
                .toList();
    }
}
