package org.plenary.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.problem.Refused;

/**
 * One person's invitation to one event. It begins as a draft of a campaign, is queued and sent, and is answered as often
 * as the invitee changes their mind.
 */
@Entity
@Table(name = "invitations")
public class Invitation {
    @Id
    private UUID id;

    private UUID eventId;
    private UUID personId;
    private UUID campaignId;
    private String state;
    private @Nullable String mode;
    private @Nullable Instant queuedAt;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Invitation() {}

    Invitation(Campaign campaign, UUID person) {
        id = UUID.randomUUID();
        eventId = campaign.event();
        personId = person;
        campaignId = campaign.id();
        state = InvitationState.DRAFT.key();
    }

    /** A draft that was never sent goes over to the newer campaign. */
    void joins(Campaign campaign) {
        campaignId = campaign.id();
    }

    void queue(Instant now) {
        if (state() == InvitationState.DRAFT) {
            state = InvitationState.QUEUED.key();
            queuedAt = now;
        }
    }

    /**
     * @return whether this is a new answer
     * @throws Refused when it can no longer be answered
     */
    boolean answer(Reply reply, Instant now) {
        if (!state().isOpen()) {
            throw new Refused("invitation-closed");
        }
        String answer = (reply == Reply.DECLINE ? InvitationState.DECLINED : InvitationState.ACCEPTED).key();
        String chosen = reply.mode().map(Mode::key).orElse(null);
        if (state.equals(answer) && java.util.Objects.equals(mode, chosen)) {
            return false;
        }
        state = answer;
        mode = chosen;
        answeredAt = now;
        return true;
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

    public UUID campaign() {
        return campaignId;
    }

    public InvitationState state() {
        return InvitationState.of(state);
    }

    /** How the invitee will take part, if they will. */
    public Optional<Mode> mode() {
        return Optional.ofNullable(mode).flatMap(Mode::of);
    }

    public Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
