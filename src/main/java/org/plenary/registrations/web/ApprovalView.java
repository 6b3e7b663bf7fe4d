package org.plenary.registrations.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.registrations.Approval;
import org.plenary.registrations.Registration;

/**
 * What staff have decided about a registration.
 *
 * @param state a key of the states, {@code none} when nobody has to decide
 * @param words what staff asked, or why they refused, line by line
 * @param reply what the participant answered, line by line
 * @param represents the organisation that was typed; empty for who was invited
 * @param undecided whether staff can decide
 * @param keeps whether they take part, or wait for a place, meanwhile
 */
public record ApprovalView(
        String state,
        Optional<Instant> since,
        List<String> words,
        List<String> reply,
        int round,
        String represents,
        boolean undecided,
        boolean keeps) {
    static ApprovalView of(Registration registration) {
        Approval approval = registration.approval();
        return new ApprovalView(
                approval.state().key(),
                approval.since(),
                approval.words().lines().toList(),
                approval.reply().lines().toList(),
                approval.round(),
                registration.represents(),
                approval.state().isUndecided() && !registration.isCancelled(),
                !registration.isPending() && !registration.isCancelled());
    }

    public boolean is(String key) {
        return state.equals(key);
    }
}
