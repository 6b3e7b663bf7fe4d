package org.plenary.invitations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.problem.Refused;

/**
 * One person's invitation to one event. It begins as a draft, is queued and sent, and is answered as often as the
 * invitee changes their mind. From being queued on it holds a seat of the delegation, until it is declined, passed on,
 * expires or is revoked; then it can begin anew. Who comes on their own has applied, and holds a seat from their answer
 * on. Each state keeps when it was last reached.
 */
@Entity
@Table(name = "invitations")
public class Invitation {
    @Id
    private UUID id;

    private UUID eventId;
    private UUID personId;
    private UUID delegationId;
    private @Nullable UUID campaignId;
    private String state;
    private @Nullable String seat;
    private @Nullable String mode;
    private String declineReason;
    private @Nullable UUID passedTo;
    private boolean openly;
    private boolean approved;
    private int letters;
    private @Nullable Integer reminded;
    private @Nullable Instant answeredAt;

    @Embedded
    private Milestones milestones;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Invitation() {}

    Invitation(Delegation delegation, UUID person, Instant now) {
        id = UUID.randomUUID();
        eventId = delegation.event();
        delegationId = delegation.id();
        personId = person;
        declineReason = "";
        milestones = new Milestones();
        become(InvitationState.DRAFT, Optional.empty(), now);
    }

    /** A draft that was never sent goes over to the newer campaign. */
    void joins(Campaign campaign) {
        campaignId = campaign.id();
    }

    /** They come on their own; one that is over begins anew. */
    void applied(Delegation guests, Instant now) {
        delegationId = guests.id();
        campaignId = null;
        declineReason = "";
        openly = true;
        approved = false;
        become(InvitationState.APPLIED, Optional.empty(), now);
    }

    /** Staff let in who came on their own. */
    void approve() {
        approved = openly;
    }

    /** Its seat will be one of that delegation. */
    void comesWith(Delegation delegation) {
        delegationId = delegation.id();
    }

    /**
     * Gives it a seat and makes it ready to be sent.
     *
     * @return the number of its letter
     * @throws Refused when it is under way already
     */
    int queue(Mode seat, Instant now) {
        if (!state().canBeInvited()) {
            throw new Refused("invited-already");
        }
        declineReason = "";
        openly = false;
        approved = false;
        reminded = null;
        become(InvitationState.QUEUED, Optional.of(seat), now);
        return letters++;
    }

    /**
     * Makes it ready to be sent once more.
     *
     * @return the number of its letter
     * @throws Refused when there is no answer to ask for
     */
    int queueAgain(Instant now) {
        if (!state().isUndecided()) {
            throw new Refused("invitation-answered");
        }
        if (state() != InvitationState.TENTATIVE) {
            become(InvitationState.QUEUED, seat(), now);
        }
        return letters++;
    }

    /** @return whether that is news */
    boolean bounced(Instant now) {
        boolean onItsWay = state() == InvitationState.QUEUED || state() == InvitationState.SENT;
        return moves(onItsWay, InvitationState.BOUNCED, seat(), now);
    }

    /** The invitee has done something, but has not answered. @return whether that is news */
    boolean opened(Instant now) {
        boolean unopened = state().isUndecided() && state() != InvitationState.TENTATIVE;
        return moves(unopened && state() != InvitationState.OPENED, InvitationState.OPENED, seat(), now);
    }

    boolean expired(Instant now) {
        return moves(state().isUndecided(), InvitationState.EXPIRED, Optional.empty(), now);
    }

    boolean revoked(Instant now) {
        return moves(state().isOpen(), InvitationState.REVOKED, Optional.empty(), now);
    }

    /** The seat moves to somebody else; it is for the caller to give it to them. */
    void passed(Invitation to, Instant now) {
        passedTo = to.id();
        become(InvitationState.DELEGATED, Optional.empty(), now);
    }

    /**
     * @return whether this is a new answer
     * @throws Refused when it can no longer be answered, or there is no seat any more for who declined before
     */
    boolean answer(Answer answer, Delegation delegation, Instant now) {
        mustBeAnswerable(delegation, answer.reply(), now);
        String chosen = answer.reply().mode().map(Mode::key).orElse(null);
        if (state() == answer.reply().state()
                && Objects.equals(mode, chosen)
                && declineReason.equals(answer.reason())) {
            return false;
        }
        becomeAnswered(answer, delegation, now);
        return true;
    }

    /** Takes part on site with a place that was offered; the time to answer may be over. */
    void seated(Delegation delegation, Instant now) {
        becomeAnswered(Answer.of(Reply.ON_SITE), delegation, now);
    }

    private void becomeAnswered(Answer answer, Delegation delegation, Instant now) {
        Optional<Mode> held = seat();
        become(answer.reply().state(), seatFor(answer.reply(), delegation), now);
        delegation.move(held, seat());
        mode = answer.reply().mode().map(Mode::key).orElse(null);
        declineReason = answer.reason();
        answeredAt = now;
    }

    /** Whether that answer takes a seat on site that is not kept for the invitee. */
    boolean needsPlace(Reply reply) {
        return reply == Reply.ON_SITE && !Mode.ON_SITE.key().equals(seat);
    }

    /** @throws Refused when it can no longer be answered in that way */
    void mustBeAnswerable(Delegation delegation, Reply reply, Instant now) {
        if (!state().isOpen() || !(delegation.isOpen(now) || changesAcceptance(reply))) {
            throw new Refused("invitation-closed");
        }
    }

    /** Who has accepted may cancel, and change how they take part, until the end. */
    private boolean changesAcceptance(Reply reply) {
        return state() == InvitationState.ACCEPTED && reply != Reply.TENTATIVE;
    }

    private Optional<Mode> seatFor(Reply reply, Delegation delegation) {
        if (reply == Reply.DECLINE) {
            return Optional.empty();
        }
        Optional<Mode> held = seat();
        Mode wanted = reply.mode().or(() -> held).orElse(Mode.ON_SITE);
        return Optional.of(delegation.seatFor(wanted, held));
    }

    private boolean moves(boolean may, InvitationState next, Optional<Mode> held, Instant now) {
        if (may) {
            become(next, held, now);
        }
        return may;
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    private void become(InvitationState next, Optional<Mode> held, Instant now) {
        state = next.key();
        seat = held.map(Mode::key).orElse(null);
        mode = null;
        if (next != InvitationState.DELEGATED) {
            passedTo = null;
        }
        milestones.reach(next, now);
    }

    /** @param days before the deadline, as the step of the ladder has it */
    void reminded(int days) {
        reminded = days;
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public UUID person() {
        return personId;
    }

    public UUID delegation() {
        return delegationId;
    }

    /** Whether they came on their own, by open registration. */
    public boolean isOpenly() {
        return openly;
    }

    boolean needsApproval() {
        return openly && !approved;
    }

    public Optional<UUID> campaign() {
        return Optional.ofNullable(campaignId);
    }

    public InvitationState state() {
        return InvitationState.of(state);
    }

    /** When the present state was reached. */
    public Instant since() {
        return at(state()).orElseThrow();
    }

    /** When that state was last reached; empty when it never was. */
    public Optional<Instant> at(InvitationState reached) {
        return milestones.at(reached);
    }

    /** The kind of seat that is kept for the invitee. */
    public Optional<Mode> seat() {
        return Optional.ofNullable(seat).flatMap(Mode::of);
    }

    /** How the invitee will take part, if they will. */
    public Optional<Mode> mode() {
        return Optional.ofNullable(mode).flatMap(Mode::of);
    }

    /** In the invitee's words; empty when they gave none. */
    public String declineReason() {
        return declineReason;
    }

    /** The invitation that has the seat now. */
    public Optional<UUID> passedTo() {
        return Optional.ofNullable(passedTo);
    }

    /** Whether it was sent and still stands, so that a letter may say that its invitee is expected. */
    public boolean deservesLetter() {
        return state().holdsSeat()
                && (state() != InvitationState.QUEUED
                        || at(InvitationState.SENT).isPresent());
    }

    int letters() {
        return letters;
    }
}
