package org.plenary.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a participant answered to a question, in the wording it had then. */
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
    private String value;
    private Instant givenAt;

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
        if (value.equals(to)) {
            return false;
        }
        value = to;
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

    String value() {
        return value;
    }

    boolean isFile() {
        return QuestionType.of(type).filter(QuestionType::takesFile).isPresent();
    }

    /** As its field shows it. */
    List<String> values() {
        return type.equals(QuestionType.SEVERAL.key()) ? List.of(value.split(" ")) : List.of(value);
    }

    Instant givenAt() {
        return givenAt;
    }
}
