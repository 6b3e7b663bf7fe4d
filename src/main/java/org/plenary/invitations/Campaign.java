package org.plenary.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.mail.Template;
import org.plenary.problem.Refused;

/** One mailing to many: prepared as drafts, written, looked at, sent, and held for a while if need be. */
@Entity
@Table(name = "campaigns")
public class Campaign {
    @Id
    private UUID id;

    private UUID eventId;
    private Translated subject;
    private Translated body;
    private @Nullable String alsoIn;
    private String state;
    private int knownBefore;
    private int heldBack;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant sentAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Campaign() {}

    Campaign(UUID event, String by, Instant now) {
        id = UUID.randomUUID();
        eventId = event;
        subject = Translated.empty();
        body = Translated.empty();
        state = CampaignState.DRAFT.key();
        createdBy = by;
        createdAt = now;
    }

    /** How many of those chosen are not among its recipients, and why. */
    void leavesOut(int known, int suppressed) {
        knownBefore = known;
        heldBack = suppressed;
    }

    /** @throws Refused when it was sent already */
    void writes(Language language, Template words) {
        if (state() != CampaignState.DRAFT) {
            throw new Refused("campaign-sent");
        }
        subject = subject.with(language, words.subject());
        body = body.with(language, words.body());
    }

    /**
     * Each mail says the same in that language too, below the reader's own; empty for no second one.
     *
     * @throws Refused when it was sent already
     */
    void alsoIn(Optional<Language> language) {
        if (state() != CampaignState.DRAFT) {
            throw new Refused("campaign-sent");
        }
        alsoIn = language.map(Language::tag).orElse(null);
    }

    /** Sent again, it reaches those who were left without a seat. @throws Refused when it was cancelled or is held */
    void sent(Instant now) {
        if (state() == CampaignState.PAUSED) {
            throw new Refused("campaign-paused");
        }
        if (state() == CampaignState.CANCELLED) {
            throw new Refused("campaign-cancelled");
        }
        if (sentAt == null) {
            sentAt = now;
        }
        state = CampaignState.SENDING.key();
    }

    /** @return whether that is news */
    boolean paused() {
        return moves(CampaignState.SENDING, CampaignState.PAUSED);
    }

    /** @return whether that is news */
    boolean resumed() {
        return moves(CampaignState.PAUSED, CampaignState.SENDING);
    }

    /** @return whether that is news */
    boolean cancelled() {
        return moves(CampaignState.SENDING, CampaignState.CANCELLED)
                || moves(CampaignState.PAUSED, CampaignState.CANCELLED);
    }

    private boolean moves(CampaignState from, CampaignState to) {
        if (state() != from) {
            return false;
        }
        state = to.key();
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public CampaignState state() {
        return CampaignState.of(state);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was sent for the first time. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** How many of those chosen had been invited before. */
    public int knownBefore() {
        return knownBefore;
    }

    /** How many of those chosen must not be written to. */
    public int heldBack() {
        return heldBack;
    }

    /** What was written in that language; both parts are empty when nothing was. */
    public Template words(Language language) {
        return new Template(
                subject.exactly(language).orElse(""), body.exactly(language).orElse(""));
    }

    /** As it was written, with its placeholders; empty when it says what every invitation says. */
    public Translated subject() {
        return subject;
    }

    public Optional<Language> alsoIn() {
        return Optional.ofNullable(alsoIn).flatMap(Language::of);
    }

    /** The languages of a mail to somebody who reads that one, in the order in which they stand in it. */
    List<Language> languages(Language reader) {
        return Stream.concat(Stream.of(reader), alsoIn().stream()).distinct().toList();
    }

    /** Whether it says what organisers wrote, and not what every invitation says. */
    public boolean hasWords() {
        return !subject.isEmpty() || !body.isEmpty();
    }
}
