package org.plenary.registrations.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.registrations.Choice;
import org.plenary.registrations.ChoicePlaces;
import org.plenary.registrations.Question;
import org.plenary.registrations.QuestionType;
import org.plenary.registrations.ReadySet;

/**
 * The form of an event as the desk builds it.
 *
 * @param types what can be added
 * @param ready sets that are not on the form yet
 * @param waiting how many questions wait for being asked
 */
public record FormDeskView(
        String event,
        Translated title,
        boolean published,
        List<Line> lines,
        List<String> types,
        List<String> ready,
        int waiting) {
    /**
     * A question.
     *
     * @param place counted from 1
     * @param condition in the language of the page; empty when everybody is asked
     */
    public record Line(
            String id,
            int place,
            boolean last,
            String type,
            Translated label,
            boolean required,
            String condition,
            Optional<LocalDate> until,
            boolean asked,
            Optional<Integer> retentionDays,
            List<Limit> limits) {}

    /** How many can have a choice, and have it. */
    public record Limit(Translated choice, int taken, int capacity) {}

    static FormDeskView of(
            Event event,
            List<Question> questions,
            Map<UUID, Map<String, ChoicePlaces>> places,
            int waiting,
            Language language) {
        Set<String> topics = questions.stream()
                .flatMap(question -> question.topic().stream())
                .collect(Collectors.toSet());
        Map<UUID, Question> known = ConditionView.byId(questions);
        return new FormDeskView(
                event.slug(),
                event.title(),
                event.isPublished(),
                IntStream.range(0, questions.size())
                        .mapToObj(at -> line(
                                questions.get(at),
                                at,
                                questions.size(),
                                known,
                                places.getOrDefault(questions.get(at).id(), Map.of()),
                                language))
                        .toList(),
                Arrays.stream(QuestionType.values()).map(QuestionType::key).toList(),
                Arrays.stream(ReadySet.values())
                        .filter(set -> !topics.containsAll(set.topics()))
                        .map(ReadySet::key)
                        .toList(),
                waiting);
    }

    private static Line line(
            Question question,
            int at,
            int count,
            Map<UUID, Question> known,
            Map<String, ChoicePlaces> places,
            Language language) {
        String condition = question.condition().text().equals("everybody")
                ? ""
                : ConditionView.said(question.condition(), known, language);
        return new Line(
                question.id().toString(),
                at + 1,
                at + 1 == count,
                question.type().key(),
                question.wording().label(),
                question.isRequired(),
                condition,
                question.closesOn(),
                question.wasAsked(),
                question.retentionDays(),
                question.wording().choices().stream()
                        .flatMap(choice ->
                                Stream.ofNullable(places.get(choice.key())).map(limited -> limit(choice, limited)))
                        .toList());
    }

    private static Limit limit(Choice choice, ChoicePlaces places) {
        return new Limit(choice.label(), places.taken(), places.capacity());
    }
}
