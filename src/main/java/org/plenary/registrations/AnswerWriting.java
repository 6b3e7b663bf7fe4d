package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;

/** Puts down what was read, in the transaction of a door that has locked the registration. */
@ApplicationScoped
class AnswerWriting {
    @Inject
    Clock clock;

    @Inject
    AnswerRepository answers;

    @Inject
    Trail trail;

    /** @return the questions whose answer is another now */
    List<UUID> write(Registration registration, Form form, Map<UUID, GivenAnswer> given, Map<UUID, String> read) {
        List<UUID> changed = new ArrayList<>();
        for (Question question : form.questions()) {
            Optional<String> value = Optional.ofNullable(read.get(question.id()));
            Optional<GivenAnswer> known = Optional.ofNullable(given.get(question.id()));
            boolean isOther = value.isPresent()
                    ? give(registration, question, known, value.get())
                    : question.isOpen(form.event(), form.now()) && known.isPresent();
            if (isOther) {
                changed.add(question.id());
            }
            if (isOther && value.isEmpty()) {
                known.ifPresent(answers::remove);
            }
        }
        return changed;
    }

    private boolean give(Registration registration, Question question, Optional<GivenAnswer> known, String value) {
        Instant now = clock.instant();
        if (known.isPresent()) {
            return known.get().change(question, value, now);
        }
        answers.add(new GivenAnswer(registration, question, value, now));
        return true;
    }

    /** Which questions, and never what was answered. */
    void record(Registration registration, Form form, List<UUID> changed) {
        trail.record(
                "registration.answered",
                "registration " + registration.id(),
                form.event().slug(),
                Map.of("questions", changed.stream().map(UUID::toString).collect(Collectors.joining(" "))));
    }
}
