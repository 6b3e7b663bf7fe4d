package org.plenary.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a participant answered to a question, in the wording it had then; blanked when its time is over. */
@Entity
@Table(name = "given_answers")
public class GivenAnswer {
    @Id
    private UUID id;

    private UUID eventId;
    private UUID registrationId;
    private UUID questionId;
    private UUID wordingId;
    private String type;
    private @Nullable String value;
    private Instant givenAt;
    private @Nullable Instant blankedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected GivenAnswer() {}

    GivenAnswer(Registration registration, Question question, String value, Instant now) {
        id = UUID.randomUUID();
        eventId = registration.event();
        registrationId = registration.id();
        questionId = question.id();
        wordingId = question.wording().id();
        type = question.type().key();
        this.value = value;
        givenAt = now;
    }

    /** @return whether it says something else now; the same again keeps the wording it was given to */
    boolean change(Question question, String to, Instant now) {
        if (to.equals(value)) {
            return false;
        }
        value = to;
        blankedAt = null;
        wordingId = question.wording().id();
        givenAt = now;
        return true;
    }

    UUID registration() {
        return registrationId;
    }

    public UUID question() {
        return questionId;
    }

    UUID wording() {
        return wordingId;
    }

    /** Empty once it is no longer kept. */
    Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** What was brought, where it is a file. */
    Optional<UUID> file() {
        return QuestionType.of(type).filter(QuestionType::takesFile).flatMap(type -> value().map(UUID::fromString));
    }

    /** As its field shows it. */
    List<String> values() {
        return value == null ? List.of() : QuestionType.of(type).orElseThrow().values(value);
    }

    Instant givenAt() {
        return givenAt;
    }
}
