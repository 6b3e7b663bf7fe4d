package org.plenary.invitations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.invitations.Campaign;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.network.Region;

/**
 * Who is invited, and who could be.
 *
 * @param funnel states that occur, in the order of an invitation's life
 * @param mailings the newest first
 * @param people those the filter lets through, by region, organisation and name
 */
public record InvitationsView(
        String event,
        Translated title,
        ZoneId zone,
        boolean published,
        String region,
        String kind,
        String list,
        List<Choice> regions,
        List<String> kinds,
        List<Choice> lists,
        List<Step> funnel,
        List<Mailing> mailings,
        List<Line> people,
        RemindersView reminders) {
    private static final int FEW = 50;

    /** Who of a region the filter lets through, and how many of them are invited. */
    public record InRegion(Translated name, long people, long invited) {}

    /** Whom the page shows; what is empty asks nothing. */
    record Filter(String region, String kind, String list) {
        static final Filter NONE = new Filter("", "", "");
    }

    /**
     * One mailing and how many people it is for.
     *
     * @param subject empty when it says what every invitation says
     */
    public record Mailing(String id, Instant createdAt, Translated subject, String state, long people) {}

    /** How many are in a state. */
    public record Step(String state, long people) {}

    /** One person; the state is empty when not invited yet. */
    public record Line(
            String id, String name, String position, Translated organisation, Translated region, String state) {
        public boolean canBeInvited() {
            return state.isEmpty() || state.equals(InvitationState.DRAFT.key());
        }
    }

    /** In the order of the people. */
    public List<InRegion> inRegions() {
        return people.stream()
                .map(Line::region)
                .distinct()
                .map(name -> new InRegion(
                        name,
                        people.stream()
                                .filter(line -> line.region().equals(name))
                                .count(),
                        people.stream()
                                .filter(line -> line.region().equals(name) && !line.canBeInvited())
                                .count()))
                .toList();
    }

    /** Whether the regions stand open; a long list that nobody narrowed down is easier to find one's way in folded. */
    public boolean isUnfolded() {
        return people.size() <= FEW || !region.isEmpty() || !kind.isEmpty() || !list.isEmpty();
    }

    static InvitationsView of(
            Event event,
            List<Invitation> invitations,
            List<Campaign> campaigns,
            Network network,
            Recipients recipients,
            Filter filter,
            RemindersView reminders) {
        Predicate<Person> chosen = recipients.chosen(filter.region(), filter.kind(), filter.list());
        Map<UUID, Invitation> known =
                invitations.stream().collect(Collectors.toMap(Invitation::person, Function.identity()));
        List<Region> regions = network.regions();
        return new InvitationsView(
                event.slug(),
                event.title(),
                event.zone(),
                event.isPublished(),
                filter.region(),
                filter.kind(),
                filter.list(),
                Choice.regions(network),
                Choice.kinds(),
                recipients.lists().stream()
                        .map(option -> new Choice(option.value(), option.label()))
                        .toList(),
                funnel(known),
                mailings(campaigns, invitations),
                network.people().stream()
                        .filter(chosen)
                        .sorted(Comparator.comparingInt(
                                person -> region(person, regions).position()))
                        .map(person -> line(person, region(person, regions), known))
                        .toList(),
                reminders);
    }

    /** Those that nobody is in any more are left out. */
    private static List<Mailing> mailings(List<Campaign> campaigns, List<Invitation> invitations) {
        Map<UUID, Long> people = invitations.stream()
                .flatMap(invitation -> invitation.campaign().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return campaigns.stream()
                .map(campaign -> new Mailing(
                        campaign.id().toString(),
                        campaign.createdAt(),
                        campaign.subject(),
                        campaign.state().key(),
                        people.getOrDefault(campaign.id(), 0L)))
                .filter(mailing -> mailing.people() > 0)
                .toList();
    }

    private static List<Step> funnel(Map<UUID, Invitation> known) {
        Map<InvitationState, Long> counts = known.values().stream()
                .collect(Collectors.groupingBy(
                        Invitation::state, () -> new EnumMap<>(InvitationState.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(state -> new Step(state.getKey().key(), state.getValue()))
                .toList();
    }

    private static Region region(Person person, List<Region> regions) {
        return regions.stream()
                .filter(region -> region.code().equals(person.organisation().region()))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(Person person, Region region, Map<UUID, Invitation> known) {
        Invitation invitation = known.get(person.id());
        return new Line(
                person.id().toString(),
                person.addressedName(),
                person.position(),
                person.organisation().name(),
                region.name(),
                invitation == null ? "" : invitation.state().key());
    }
}
