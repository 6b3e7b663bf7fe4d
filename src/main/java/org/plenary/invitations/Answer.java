package org.plenary.invitations;

import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * What an invitee answers, and why they cannot come, in their own words.
 *
 * @param reason kept for who declines; else left out
 */
public record Answer(Reply reply, String reason) {
    private static final int LONGEST = 500;

    public Answer {
        reason = reply == Reply.DECLINE ? reason.strip() : "";
        if (reason.length() > LONGEST) {
            throw new Invalid(Fault.of("reason", "too-long", "most", LONGEST));
        }
    }

    public static Answer of(Reply reply) {
        return new Answer(reply, "");
    }
}
