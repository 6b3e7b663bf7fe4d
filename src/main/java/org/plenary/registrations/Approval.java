package org.plenary.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

/** What staff have decided about a registration. Each step has a number, by which two who decide at once are told apart. */
@Embeddable
public class Approval {
    private static final int LONGEST = 2000;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    @Column(name = "approval")
    private String state = ApprovalState.NONE.key();

    @Column(name = "approval_since")
    private @Nullable Instant since;

    @Column(name = "approval_words")
    private String words = "";

    @Column(name = "approval_reply")
    private String reply = "";

    @Column(name = "approval_round")
    private int round;

    void await(Instant now) {
        become(ApprovalState.PENDING, "", now);
        reply = "";
    }

    /**
     * Staff have seen it in that round, or say nothing of what they have seen.
     *
     * @throws Refused when it is decided, or something else became of it since
     */
    void mustBeUndecided(Optional<Integer> seen) {
        if (!state().isUndecided() || seen.filter(known -> known != round).isPresent()) {
            throw new Refused("decided-already");
        }
    }

    /** @throws Invalid without a question, or for one that is too long */
    void ask(String question, Instant now) {
        become(ApprovalState.ASKED, said("words", question), now);
        reply = "";
    }

    /** They have answered, with other answers to the form or in their own words. */
    void answered(String words, boolean isIn, Instant now) {
        reply = words.isEmpty() ? "" : said("explanation", words);
        become(isIn ? ApprovalState.AGAIN : ApprovalState.PENDING, this.words, now);
    }

    void approve(Instant now) {
        become(ApprovalState.APPROVED, "", now);
    }

    /** @throws Invalid without a reason, or for one that is too long */
    void refuse(String reason, Instant now) {
        become(ApprovalState.REFUSED, said("words", reason), now);
    }

    /** What was approved is another now. */
    void reopen(Instant now) {
        become(ApprovalState.AGAIN, "", now);
        reply = "";
    }

    /** Nobody has to decide any more. */
    void lapse() {
        if (state() != ApprovalState.NONE) {
            state = ApprovalState.NONE.key();
            since = null;
            words = "";
            round++;
        }
    }

    /** @throws Invalid when there is nothing, or too much */
    static String said(String field, String text) {
        String said =
                CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
        if (said.isEmpty()) {
            throw new Invalid(Fault.of(field, "missing"));
        }
        if (said.codePointCount(0, said.length()) > LONGEST) {
            throw new Invalid(Fault.of(field, "too-long", "most", LONGEST));
        }
        return said;
    }

    private void become(ApprovalState next, String said, Instant now) {
        state = next.key();
        since = now;
        words = said;
        round++;
    }

    public ApprovalState state() {
        return ApprovalState.of(state);
    }

    /** Since when it stands so; empty when nobody has to decide. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /** What staff asked, or why they refused. */
    public String words() {
        return words;
    }

    /** What the participant answered to the last question. */
    public String reply() {
        return reply;
    }

    /** The number of its last step. */
    public int round() {
        return round;
    }
}
