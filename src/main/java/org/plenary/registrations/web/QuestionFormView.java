package org.plenary.registrations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.registrations.QuestionType;
import org.plenary.web.FaultView;

/**
 * The form of a question.
 *
 * @param question id of the one that is changed; empty for a new one
 * @param conditions to whom it can be shown
 */
public record QuestionFormView(
        String event,
        Translated title,
        boolean published,
        Optional<String> question,
        QuestionForm form,
        List<Line> choices,
        List<ConditionView> conditions,
        List<FaultView> faults) {
    private static final int FREE_LINES = 3;

    /** A choice: its key, empty for a new one, what it says, and how many can have it. */
    public record Line(String key, String text, String limit) {}

    static QuestionFormView of(
            Event event,
            Optional<String> question,
            QuestionForm form,
            List<ConditionView> conditions,
            List<FaultView> faults) {
        return new QuestionFormView(
                event.slug(), event.title(), event.isPublished(), question, form, lines(form), conditions, faults);
    }

    private static List<Line> lines(QuestionForm form) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < form.choices.size(); i++) {
            lines.add(new Line(at(form.keys, i), form.choices.get(i), at(form.limits, i)));
        }
        lines.removeIf(line -> line.text().isBlank());
        for (int i = 0; i < FREE_LINES; i++) {
            lines.add(new Line("", "", ""));
        }
        return lines;
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    public boolean hasChoices() {
        return form.type().hasChoices();
    }

    /** Whether it asks anything, unlike the title of a section. */
    public boolean asks() {
        return form.type() != QuestionType.HEADING;
    }

    /** What is wrong with a field. */
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
