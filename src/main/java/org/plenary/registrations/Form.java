package org.plenary.registrations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.events.Event;

/**
 * The form as one person has it before them.
 *
 * @param questions every one that was asked, in order
 */
record Form(Event event, List<Question> questions, Respondent who, Instant now) {
    Form {
        questions = questions.stream().filter(Question::wasAsked).toList();
    }

    /** The same before somebody who chose that. */
    Form with(Typed typed) {
        return new Form(event, questions, new Respondent(who.mode(), who.organisation(), typed), now);
    }

    /** Those that are shown, in order; nobody is shown what depends on something they are not shown. */
    List<Question> shown() {
        Set<UUID> seen = new HashSet<>();
        List<Question> shown = new ArrayList<>();
        for (Question question : questions) {
            boolean follows =
                    !(question.condition() instanceof Condition.OfAnswer answer) || seen.contains(answer.question());
            if (follows && question.condition().holds(who)) {
                seen.add(question.id());
                shown.add(question);
            }
        }
        return shown;
    }

    /** Those that are shown and can still be answered. */
    List<Question> open() {
        return shown().stream().filter(this::isOpen).toList();
    }

    /** Those that can be answered, however the questions before them on the same page are answered. */
    List<Question> possible() {
        Set<UUID> seen = new HashSet<>();
        List<Question> possible = new ArrayList<>();
        for (Question question : questions) {
            boolean comes = question.condition() instanceof Condition.OfAnswer answer
                    ? seen.contains(answer.question()) || question.condition().holds(who)
                    : question.condition().holds(who);
            if (comes && isOpen(question)) {
                seen.add(question.id());
                possible.add(question);
            }
        }
        return possible;
    }

    private boolean isOpen(Question question) {
        return question.isOpen(event, now);
    }
}
