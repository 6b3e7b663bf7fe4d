package org.plenary.registrations;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant's form: begun as a draft, then sent; changed as a draft again, and sent again. */
@Entity
@Table(name = "answer_sheets")
public class AnswerSheet {
    @Id
    private UUID registrationId;

    @Convert(converter = DraftColumn.class)
    private @Nullable Typed draft;

    private @Nullable Instant draftedAt;
    private @Nullable Instant sentAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected AnswerSheet() {}

    AnswerSheet(UUID registration) {
        registrationId = registration;
    }

    void keep(Typed typed, Instant now) {
        draft = typed;
        draftedAt = now;
    }

    void send(Instant now) {
        draft = null;
        draftedAt = null;
        sentAt = now;
    }

    /** By somebody else, who leaves the draft alone. */
    void sendFor(Instant now) {
        sentAt = now;
    }

    UUID registration() {
        return registrationId;
    }

    Optional<Typed> draft() {
        return Optional.ofNullable(draft);
    }

    Optional<Instant> draftedAt() {
        return Optional.ofNullable(draftedAt);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
