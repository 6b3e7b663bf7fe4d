package org.plenary.invitations.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;

/**
 * How the invitations of an event stand.
 *
 * @param by {@code region}, {@code kind} or {@code organisation}
 * @param states those that occur, in the order of an invitation's life
 * @param rows one for each region, kind or organisation that somebody was invited of
 */
public record FunnelView(
        String event, Translated title, boolean published, String by, List<Count> states, List<Row> rows) {

    /** How many are in a state. */
    public record Count(String state, long people) {}

    /**
     * Some of them, with a count for each state that occurs.
     *
     * @param name empty for a kind, which has its text under {@code network.kind.}
     */
    public record Row(String key, Translated name, List<Count> counts) {
        public long all() {
            return counts.stream().mapToLong(Count::people).sum();
        }
    }

    static FunnelView of(Event event, String by, List<Group> groups) {
        Map<InvitationState, Long> sum = new EnumMap<>(InvitationState.class);
        groups.forEach(group -> group.states().forEach((state, people) -> sum.merge(state, people, Long::sum)));
        List<InvitationState> states =
                Arrays.stream(InvitationState.values()).filter(sum::containsKey).toList();
        return new FunnelView(
                event.slug(),
                event.title(),
                event.isPublished(),
                by,
                counts(sum, states),
                groups.stream()
                        .map(group -> new Row(group.key(), group.name(), counts(group.states(), states)))
                        .toList());
    }

    private static List<Count> counts(Map<InvitationState, Long> people, List<InvitationState> states) {
        return states.stream()
                .map(state -> new Count(state.key(), people.getOrDefault(state, 0L)))
                .toList();
    }

    public long all() {
        return states.stream().mapToLong(Count::people).sum();
    }

    /** The largest of the counts, which has the longest bar. */
    public long most() {
        return states.stream().mapToLong(Count::people).max().orElse(0);
    }

    /** How a bar of the picture is painted. */
    public static String colour(String state) {
        return switch (state) {
            case "accepted" -> "bar bar-positive";
            case "tentative", "expired" -> "bar bar-attention";
            case "declined", "bounced", "revoked" -> "bar bar-negative";
            default -> "bar";
        };
    }
}
