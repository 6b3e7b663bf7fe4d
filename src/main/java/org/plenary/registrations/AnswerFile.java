package org.plenary.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file that a participant brought for a question. It goes when neither an answer nor the draft names it any more. */
@Entity
@Table(name = "answer_files")
public class AnswerFile {
    @Id
    private UUID fileId;

    private UUID eventId;
    private UUID registrationId;
    private UUID questionId;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected AnswerFile() {}

    AnswerFile(UUID file, Registration registration, Question question) {
        fileId = file;
        eventId = registration.event();
        registrationId = registration.id();
        questionId = question.id();
    }

    UUID file() {
        return fileId;
    }
}
