package org.plenary.registrations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Reads what was typed into the questions that are open to somebody, and says everything that is wrong with it. */
final class AnswerCheck {
    private final Map<UUID, String> kept = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<UUID, Set<String>> full;

    private AnswerCheck(Map<UUID, Set<String>> full) {
        this.full = full;
    }

    /**
     * @param full by question, choices that cannot be had any more
     * @return the answer to each question that has one
     * @throws Invalid with all faults, in the order of the form
     */
    static Map<UUID, String> of(List<Question> open, Typed typed, Map<UUID, Set<String>> full) {
        AnswerCheck check = new AnswerCheck(full);
        open.stream()
                .filter(question -> question.type().asks())
                .forEach(question -> check.read(question, typed.at(question.id())));
        if (!check.faults.isEmpty()) {
            throw new Invalid(check.faults);
        }
        return check.kept;
    }

    private void read(Question question, List<String> given) {
        String field = field(question.id());
        if (given.isEmpty()) {
            if (question.isRequired() && !hasNoneLeft(question)) {
                faults.add(Fault.of(field, question.type() == QuestionType.CONSENT ? "consent" : "missing"));
            }
            return;
        }
        Reading reading = question.type().read(given, question.wording().keys());
        if (reading instanceof Reading.Wrong wrong) {
            faults.add(new Fault(field, wrong.code(), wrong.details()));
        } else if (question.type().hasChoices()
                && given.stream().anyMatch(full.getOrDefault(question.id(), Set.of())::contains)) {
            faults.add(Fault.of(field, "choice-full"));
        } else if (reading instanceof Reading.Kept answer) {
            kept.put(question.id(), answer.value());
        }
    }

    /** Nobody can be asked for what nobody can give. */
    private boolean hasNoneLeft(Question question) {
        return question.type().hasChoices()
                && full.getOrDefault(question.id(), Set.of())
                        .containsAll(question.wording().keys());
    }

    /** Name of a question's field on the page. */
    static String field(UUID question) {
        return "q-" + question;
    }
}
