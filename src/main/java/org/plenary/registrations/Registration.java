package org.plenary.registrations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

/**
 * One person's participation in one event: registered, changed, cancelled, and registered again if they come back. Who
 * wants to come in person while the places are taken waits, perhaps taking part online meanwhile, is offered a place when
 * one is free, and takes it, passes it on or lets the offer lapse. Who comes on their own may have to be approved first.
 */
@Entity
@Table(name = "registrations")
public class Registration {
    private static final int MOST_PRIORITY = 9;
    private static final int LONGEST_NOTE = 2000;

    @Id
    private UUID id;

    private UUID eventId;
    private UUID personId;
    private UUID invitationId;
    private String mode;
    private String state;
    private Instant registeredAt;
    private Instant changedAt;
    private @Nullable Instant waitingSince;
    private int priority;
    private @Nullable Instant offeredAt;
    private @Nullable Instant offerEndsAt;
    private int offers;
    private String note;
    private @Nullable Instant erasedAt;
    private String represents;

    @Embedded
    private Approval approval;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Registration() {}

    Registration(UUID event, UUID person, UUID invitation, Mode mode, Instant now) {
        id = UUID.randomUUID();
        eventId = event;
        personId = person;
        invitationId = invitation;
        this.mode = mode.key();
        state = RegistrationState.REGISTERED.key();
        registeredAt = now;
        changedAt = now;
        note = "";
        represents = "";
        approval = new Approval();
    }

    /** Who comes on their own says for whom. */
    void represents(String organisation) {
        represents = organisation;
    }

    /** Wants to take part so, and staff have yet to decide. */
    void awaitApproval(Mode how, Instant now) {
        mode = how.key();
        changedAt = now;
        if (!isPending()) {
            become(RegistrationState.PENDING, now);
            approval.await(now);
        }
    }

    void takePart(Mode how, Instant now) {
        decided();
        mode = how.key();
        become(RegistrationState.REGISTERED, now);
    }

    void cancel(Instant now) {
        decided();
        become(RegistrationState.CANCELLED, now);
    }

    /**
     * Waits for a place on site, behind those who wait already.
     *
     * @param meanwhile how they take part until then; empty for not at all
     */
    void await(Optional<Mode> meanwhile, Instant now) {
        if (!isWaiting()) {
            decided();
            mode = meanwhile.orElse(Mode.ON_SITE).key();
            become(RegistrationState.WAITING, now);
            waitingSince = now;
        }
    }

    /** @throws Refused when they do not wait, or have an offer already */
    void offer(Instant now, Instant until) {
        mustWait();
        if (hasOffer()) {
            throw new Refused("offered-already");
        }
        offeredAt = now;
        offerEndsAt = until;
        offers++;
        changedAt = now;
    }

    /** The place is theirs to take: it is free for them, and for nobody else until the transaction ends. */
    void accept(Instant now) {
        if (offerEndsAt == null || !now.isBefore(offerEndsAt)) {
            throw new Refused("no-offer");
        }
        offerEndsAt = null;
    }

    /** Waits no longer; who took part online meanwhile goes on doing so. */
    void stopWaiting(Instant now) {
        mustWait();
        become(takesPart() ? RegistrationState.REGISTERED : RegistrationState.CANCELLED, now);
    }

    /** @throws Invalid for a number that is none from 0 to 9 */
    void prefer(int priority) {
        if (priority < 0 || priority > MOST_PRIORITY) {
            throw new Invalid(Fault.of("priority", "priority", "most", MOST_PRIORITY));
        }
        mustWait();
        this.priority = priority;
    }

    /** @throws Invalid for one that is too long; @throws Refused about somebody who was erased */
    void note(String text) {
        if (isErased()) {
            throw new Refused("person-erased");
        }
        if (text.length() > LONGEST_NOTE) {
            throw new Invalid(Fault.of("note", "too-long", "most", LONGEST_NOTE));
        }
        note = text;
    }

    /** Whatever they do now, nobody has to let them in any more, or they have been let in. */
    private void decided() {
        if (isPending() || approval.state() == ApprovalState.REFUSED) {
            approval.lapse();
        }
    }

    private void mustWait() {
        if (!isWaiting()) {
            throw new Refused("not-waiting");
        }
    }

    private void become(RegistrationState next, Instant now) {
        state = next.key();
        changedAt = now;
        waitingSince = null;
        offerEndsAt = null;
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

    public UUID invitation() {
        return invitationId;
    }

    /** How they take part; of who waits without taking part meanwhile, how they want to. */
    public Mode mode() {
        return Mode.of(mode).orElseThrow();
    }

    public RegistrationState state() {
        return RegistrationState.of(state);
    }

    public boolean isCancelled() {
        return state() == RegistrationState.CANCELLED;
    }

    /** Whether nobody knows any more whose it was. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public boolean isWaiting() {
        return state() == RegistrationState.WAITING;
    }

    /** Whether staff have yet to let them in. */
    public boolean isPending() {
        return state() == RegistrationState.PENDING;
    }

    public boolean isRefused() {
        return isCancelled() && approval.state() == ApprovalState.REFUSED;
    }

    /** Who waits does so as long as they take part online meanwhile. */
    public boolean takesPart() {
        return state() == RegistrationState.REGISTERED || (isWaiting() && mode() == Mode.ONLINE);
    }

    public boolean hasOffer() {
        return offerEndsAt != null;
    }

    /** From when on the place they are offered is no longer kept for them. */
    public Optional<Instant> offerEndsAt() {
        return Optional.ofNullable(offerEndsAt);
    }

    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** From 0 to 9; who has a higher one is offered a place first. */
    public int priority() {
        return priority;
    }

    /** What staff keep in mind; the participant does not see it. */
    public String note() {
        return note;
    }

    /** The organisation that who came on their own has typed; empty for who was invited. */
    public String represents() {
        return represents;
    }

    /** What staff have decided. */
    public Approval approval() {
        return approval;
    }

    /** How many places they were offered so far. */
    int offers() {
        return offers;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
