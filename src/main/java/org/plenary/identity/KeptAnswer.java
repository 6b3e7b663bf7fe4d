package org.plenary.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;

/** The answer to a request that came with a key of its sender's, kept for a day in case the request comes again. */
@Entity
@Table(name = "kept_answers")
class KeptAnswer {
    @Id
    private String requestKey;

    private byte[] request;
    private int status;
    private String location;
    private String body;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected KeptAnswer() {}

    KeptAnswer(RequestKey key, Answer answer, Instant now) {
        requestKey = key.ofSender();
        request = key.request();
        status = answer.status();
        location = answer.location();
        body = answer.body();
        answeredAt = now;
    }

    boolean isKeptAt(Instant now) {
        return now.isBefore(answeredAt.plus(KeptAnswers.LIFE));
    }

    boolean answers(RequestKey key) {
        return MessageDigest.isEqual(request, key.request());
    }

    Answer answer() {
        return new Answer(status, location, body);
    }
}
