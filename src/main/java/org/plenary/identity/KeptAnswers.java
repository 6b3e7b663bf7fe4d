package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

/** The door for requests that may be sent again without being carried out again. */
@ApplicationScoped
@Transactional
public class KeptAnswers {
    static final Duration LIFE = Duration.ofHours(24);

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    @Inject
    KeptAnswerRepository answers;

    /**
     * Gives the answer that was given to the same request before, or does the work; the work and its answer are stored
     * together or not at all. What was refused is not kept and may be tried again with the same key.
     *
     * @param request digest of the whole request
     * @throws Invalid when the key came with another request
     * @throws Refused while the same request is being carried out
     */
    public Answer once(String key, byte[] request, Supplier<Answer> work) {
        RequestKey asked = new RequestKey(user.id(), key, request.clone());
        if (!answers.hold(asked)) {
            throw new Refused("request-under-way");
        }
        Instant now = clock.instant();
        Optional<KeptAnswer> kept = answers.find(asked).filter(answer -> answer.isKeptAt(now));
        if (kept.isEmpty()) {
            Answer answer = work.get();
            answers.keep(new KeptAnswer(asked, answer, now));
            return answer;
        }
        if (!kept.get().answers(asked)) {
            throw new Invalid(Fault.of("Idempotency-Key", "key-of-another-request"));
        }
        return kept.get().answer();
    }

    /** Lets go of what need not be kept any longer. @return how many */
    int forget() {
        return answers.forget(clock.instant().minus(LIFE));
    }
}
