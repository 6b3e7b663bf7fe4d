package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to the form of an event: its questions, in order. */
@ApplicationScoped
@Transactional
public class Questions {
    @Inject
    Clock clock;

    @Inject
    QuestionRepository questions;

    @Inject
    ChoiceLimits limits;

    @Inject
    Trail trail;

    /** In the order of the form. */
    public List<Question> of(Event event) {
        return questions.ofEvent(event.id());
    }

    /** How many can have which choice, and have it: by question, then by choice. */
    public Map<UUID, Map<String, ChoicePlaces>> places(Event event) {
        return limits.ofEvent(event.id());
    }

    public Question question(Event event, UUID id) {
        return of(event).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** At the end of the form. @throws Invalid for what the question lacks */
    public Question add(Event event, QuestionFacts facts) {
        return add(event, facts, Optional.empty());
    }

    /** At a place, as {@link #move} takes it; empty for the end of the form. */
    public Question add(Event event, QuestionFacts facts, Optional<Integer> place) {
        questions.lock(event.id());
        Question question = add(event, of(event), facts);
        place.ifPresent(at -> move(event, question.id(), at));
        return question;
    }

    /** A ready-made set, without what the form asks already. @return how many were added */
    public int add(Event event, ReadySet set) {
        questions.lock(event.id());
        int before = of(event).size();
        List<Question> first =
                set.questions().stream().map(facts -> addOnce(event, facts)).toList();
        set.dependingOn(first.get(0).id()).forEach(facts -> addOnce(event, facts));
        return of(event).size() - before;
    }

    private Question addOnce(Event event, QuestionFacts facts) {
        List<Question> all = of(event);
        return all.stream()
                .filter(question -> question.topic().equals(facts.topic()))
                .findFirst()
                .orElseGet(() -> add(event, all, facts));
    }

    private Question add(Event event, List<Question> all, QuestionFacts facts) {
        check(event, facts, all);
        Question question = new Question(event, all.size() + 1, facts);
        questions.add(question);
        questions.flush();
        limits.set(question, facts.limits());
        trail.record("question.added", "question " + question.id(), event.slug(), said(question));
        return question;
    }

    /** The same, and moves it unless the place is empty. */
    public Question change(Event event, UUID id, QuestionFacts facts, Optional<Integer> place) {
        Question question = change(event, id, facts);
        place.ifPresent(at -> move(event, id, at));
        return question;
    }

    /** Its type and its topic stay. @throws Invalid for what the question lacks then */
    public Question change(Event event, UUID id, QuestionFacts facts) {
        questions.lock(event.id());
        Question question = question(event, id);
        QuestionFacts known = facts.as(question.type(), question.topic());
        List<Question> all = of(event);
        check(event, known, all.subList(0, all.indexOf(question)));
        refuseLost(question, known, all);
        Map<String, ?> before = said(question);
        question.describe(known);
        questions.flush();
        limits.set(question, known.type().hasChoices() ? known.limits() : Map.of());
        trail.record("question.changed", "question " + id, event.slug(), before, said(question));
        return question;
    }

    /**
     * @param place where it stands then, counted from 1; beyond the end is the end
     * @throws Refused when a question would come before the one it depends on
     */
    public void move(Event event, UUID id, int place) {
        questions.lock(event.id());
        Question question = question(event, id);
        List<Question> order = new ArrayList<>(of(event));
        int from = order.indexOf(question);
        order.remove(question);
        order.add(Math.max(0, Math.min(place - 1, order.size())), question);
        if (order.indexOf(question) == from) {
            return;
        }
        refuseDependants(order);
        settle(order);
        trail.record(
                "question.moved",
                "question " + id,
                event.slug(),
                Map.of("place", from + 1),
                Map.of("place", order.indexOf(question) + 1));
    }

    /** @throws Refused when another question depends on it */
    public void remove(Event event, UUID id) {
        questions.lock(event.id());
        Question question = question(event, id);
        List<Question> rest = new ArrayList<>(of(event));
        rest.remove(question);
        if (rest.stream().anyMatch(other -> dependsOn(other).filter(id::equals).isPresent())) {
            throw new Refused("question-needed");
        }
        question.remove(clock.instant());
        settle(rest);
        trail.record("question.removed", "question " + id, event.slug(), said(question), Map.of());
    }

    private void settle(List<Question> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        questions.flush();
    }

    private static void check(Event event, QuestionFacts facts, List<Question> earlier) {
        facts.checked();
        facts.closesOn().filter(day -> day.isAfter(event.endsOn())).ifPresent(day -> {
            throw new Invalid(Fault.of("closesOn", "after-event"));
        });
        if (facts.condition() instanceof Condition.OfAnswer answer
                && earlier.stream().noneMatch(question -> offers(question, answer))) {
            throw new Invalid(Fault.of("condition", "not-earlier"));
        }
    }

    private static boolean offers(Question question, Condition.OfAnswer answer) {
        return question.id().equals(answer.question())
                && (question.type() == QuestionType.CONSENT
                        ? answer.choice().equals(Readings.YES)
                        : question.wording().choice(answer.choice()).isPresent());
    }

    /** Nobody may wait for a choice that is not offered any more. */
    private static void refuseLost(Question question, QuestionFacts facts, List<Question> all) {
        boolean lost = all.stream()
                .map(Question::condition)
                .filter(Condition.OfAnswer.class::isInstance)
                .map(Condition.OfAnswer.class::cast)
                .filter(answer ->
                        answer.question().equals(question.id()) && facts.type().hasChoices())
                .anyMatch(answer -> facts.choices().stream()
                        .noneMatch(choice -> choice.key().equals(answer.choice())));
        if (lost) {
            throw new Invalid(Fault.of("choices", "choice-needed"));
        }
    }

    private static void refuseDependants(List<Question> order) {
        List<UUID> seen = new ArrayList<>();
        for (Question question : order) {
            if (dependsOn(question).filter(other -> !seen.contains(other)).isPresent()) {
                throw new Refused("question-before");
            }
            seen.add(question.id());
        }
    }

    private static Optional<UUID> dependsOn(Question question) {
        return question.condition() instanceof Condition.OfAnswer answer
                ? Optional.of(answer.question())
                : Optional.empty();
    }

    private Map<String, ?> said(Question question) {
        return Map.of(
                "label",
                question.wording().label().in(Language.EN),
                "wording",
                question.wording().number(),
                "required",
                question.isRequired(),
                "condition",
                question.condition().text(),
                "limits",
                limits.of(question).toString());
    }
}
