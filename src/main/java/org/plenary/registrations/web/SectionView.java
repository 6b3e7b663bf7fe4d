package org.plenary.registrations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.language.Translated;
import org.plenary.registrations.Condition;
import org.plenary.registrations.Question;
import org.plenary.registrations.Sheet;
import org.plenary.web.FaultView;

/**
 * Fields that stand together.
 *
 * @param title empty for those before the first title
 */
public record SectionView(String id, Translated title, Translated hint, List<FieldView> fields) {
    /**
     * Titles without a field are left out.
     *
     * @param below the address below which files of the registration are fetched
     */
    static List<SectionView> of(Sheet sheet, String below, List<FaultView> faults) {
        Map<UUID, Question> shown = sheet.lines().stream()
                .map(Sheet.Line::question)
                .collect(Collectors.toMap(Question::id, Function.identity()));
        List<SectionView> sections = new ArrayList<>();
        SectionView section = new SectionView("s-first", Translated.empty(), Translated.empty(), new ArrayList<>());
        for (Sheet.Line line : sheet.lines()) {
            Question question = line.question();
            if (question.type().asks()) {
                section.fields().add(field(line, shown, below, faults));
            } else {
                sections.add(section);
                section = new SectionView(
                        "s-" + question.id(),
                        question.wording().label(),
                        question.wording().hint(),
                        new ArrayList<>());
            }
        }
        sections.add(section);
        return sections.stream().filter(one -> !one.fields().isEmpty()).toList();
    }

    private static FieldView field(Sheet.Line line, Map<UUID, Question> shown, String below, List<FaultView> faults) {
        Question question = line.question();
        String name = "q-" + question.id();
        return new FieldView(
                name,
                question.type().key(),
                question.wording().label(),
                question.wording().hint(),
                question.wording().choices().stream()
                        .map(choice -> new FieldView.Option(
                                choice.key(),
                                choice.label(),
                                Optional.ofNullable(line.left().get(choice.key()))))
                        .toList(),
                line.isRequired(),
                line.values(),
                question.closesOn(),
                question.condition() instanceof Condition.OfAnswer answer ? hinge(answer, shown) : Optional.empty(),
                line.file().map(file -> FileView.of(file, below)),
                FaultView.at(name, faults));
    }

    /** Only what is on the same page can bring it up there. */
    private static Optional<FieldView.Hinge> hinge(Condition.OfAnswer answer, Map<UUID, Question> shown) {
        return Optional.ofNullable(shown.get(answer.question()))
                .map(question -> new FieldView.Hinge(
                        "q-" + question.id(),
                        answer.choice(),
                        question.wording().label(),
                        question.wording().choice(answer.choice()).orElse(Translated.empty())));
    }
}
