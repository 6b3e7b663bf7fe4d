package org.plenary.invitations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * All delegations of an event.
 *
 * @param all how many there are before they are narrowed down
 * @param unwritten how many of all have no focal point who has had a mail
 * @param reach how many focal points those have
 */
public record DelegationsView(
        String event,
        Translated title,
        boolean published,
        Narrowing narrowing,
        List<Choice> regions,
        List<String> kinds,
        List<Line> delegations,
        long all,
        long unwritten,
        int reach,
        TermsForm form,
        List<FaultView> faults) {

    /** One delegation. */
    public record Line(
            String id,
            Translated organisation,
            String kind,
            LocalDate lastDay,
            List<SeatsView> seats,
            long accepted,
            long declined,
            long undecided,
            boolean bounced,
            boolean written) {
        static Line of(Delegation delegation, Event event, Map<InvitationState, Long> states, boolean written) {
            return new Line(
                    delegation.id().toString(),
                    delegation.organisation().name(),
                    delegation.organisation().kind().key(),
                    delegation.lastDay(event.zone()),
                    SeatsView.of(delegation, event.mode()),
                    states.getOrDefault(InvitationState.ACCEPTED, 0L),
                    states.getOrDefault(InvitationState.DECLINED, 0L),
                    undecided(states),
                    states.containsKey(InvitationState.BOUNCED),
                    written);
        }

        private static long undecided(Map<InvitationState, Long> states) {
            return states.entrySet().stream()
                    .filter(state -> state.getKey().isUndecided())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    static DelegationsView of(
            Event event,
            Narrowing narrowing,
            List<Delegation> all,
            Map<UUID, Map<InvitationState, Long>> states,
            Set<UUID> written,
            int reach,
            List<Choice> regions,
            TermsForm form,
            List<FaultView> faults) {
        return new DelegationsView(
                event.slug(),
                event.title(),
                event.isPublished(),
                narrowing,
                regions,
                Choice.kinds(),
                all.stream()
                        .filter(delegation -> narrowing.passes(delegation.organisation()))
                        .map(delegation -> Line.of(
                                delegation,
                                event,
                                states.getOrDefault(delegation.id(), Map.of()),
                                written.contains(delegation.id())))
                        .toList(),
                all.size(),
                all.stream()
                        .filter(delegation -> !written.contains(delegation.id()))
                        .count(),
                reach,
                form,
                faults);
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
