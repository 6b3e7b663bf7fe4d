package org.plenary.network.web;

import java.util.Arrays;
import java.util.List;
import org.plenary.language.Translated;
import org.plenary.network.Criterion;
import org.plenary.network.InList;
import org.plenary.network.Network;
import org.plenary.network.OrganisationKind;
import org.plenary.network.OrganisationStatus;
import org.plenary.network.Organisations;
import org.plenary.network.Persons;

/** What organisations and people can be chosen by. */
public record Choices(
        List<Region> regions,
        List<String> kinds,
        List<String> countries,
        List<String> statuses,
        List<Further> further) {
    /** A region of the network. */
    public record Region(String code, Translated name) {}

    /** What another component knows to choose by. */
    public record Further(String key, String label, List<Criterion.Option> options) {}

    static Choices of(Network network, Organisations organisations, Persons persons) {
        return new Choices(
                network.regions().stream()
                        .map(region -> new Region(region.code(), region.name()))
                        .toList(),
                Arrays.stream(OrganisationKind.values())
                        .map(OrganisationKind::key)
                        .toList(),
                organisations.countries(),
                Arrays.stream(OrganisationStatus.values())
                        .map(OrganisationStatus::key)
                        .toList(),
                persons.criteria().stream()
                        .map(criterion -> new Further(criterion.key(), criterion.label(), criterion.options()))
                        .filter(criterion -> !criterion.options().isEmpty())
                        .toList());
    }

    /** The saved lists, when there are any. */
    public List<Further> lists() {
        return further.stream().filter(one -> one.key().equals(InList.KEY)).toList();
    }

    /** What is asked for less often. */
    public List<Further> more() {
        return further.stream().filter(one -> !one.key().equals(InList.KEY)).toList();
    }

    Translated region(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .map(Region::name)
                .orElseGet(Translated::empty);
    }
}
