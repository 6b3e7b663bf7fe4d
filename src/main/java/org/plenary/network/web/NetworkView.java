package org.plenary.network.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Organisation;
import org.plenary.network.Region;
import org.plenary.web.FaultView;

/**
 * The network in figures.
 *
 * @param regions in the order of lists, those without organisations too
 */
public record NetworkView(
        long organisations, long people, long countries, List<InRegion> regions, List<FaultView> faults) {
    /** How many organisations a region has. */
    public record InRegion(Translated name, long organisations) {}

    static NetworkView of(Network network, List<FaultView> faults) {
        List<Organisation> all = network.organisations();
        Map<String, Long> perRegion =
                all.stream().collect(Collectors.groupingBy(Organisation::region, Collectors.counting()));
        return new NetworkView(
                all.size(),
                network.countPeople(),
                all.stream().map(Organisation::country).distinct().count(),
                network.regions().stream()
                        .map(region -> inRegion(region, perRegion))
                        .toList(),
                faults);
    }

    private static InRegion inRegion(Region region, Map<String, Long> perRegion) {
        return new InRegion(region.name(), perRegion.getOrDefault(region.code(), 0L));
    }
}
