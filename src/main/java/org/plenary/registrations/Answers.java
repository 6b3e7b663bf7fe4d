package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.files.Files;
import org.plenary.files.StoredFile;
import org.plenary.network.Network;
import org.plenary.network.OrganisationKind;
import org.plenary.network.Person;

/** The door to the form as people find it, and to what they answered. */
@ApplicationScoped
@Transactional
public class Answers {
    @Inject
    Forms forms;

    @Inject
    QuestionRepository questions;

    @Inject
    AnswerRepository answers;

    @Inject
    ChoiceLimits limits;

    @Inject
    Network network;

    @Inject
    Files files;

    /** As the participant finds it: a draft before what was sent, and that before what is known otherwise. */
    public Sheet sheet(Registration registration) {
        Optional<Typed> draft = answers.sheet(registration.id()).flatMap(AnswerSheet::draft);
        return sheet(registration, blank(registration), draft.orElseGet(Typed::nothing));
    }

    /** The same with what was just typed, by the name of the field. */
    public Sheet sheet(Registration registration, Map<String, List<String>> values) {
        Form form = blank(registration);
        return sheet(registration, form, forms.typed(registration, form, values));
    }

    /** As it was sent, whatever was typed since. */
    Sheet sent(Registration registration) {
        return sheet(registration, blank(registration), Typed.nothing());
    }

    private Form blank(Registration registration) {
        return forms.form(registration, Typed.nothing());
    }

    private Sheet sheet(Registration registration, Form form, Typed typed) {
        Map<UUID, GivenAnswer> given = forms.given(registration);
        Typed sent = Typed.of(given.values());
        Optional<AnswerSheet> own = answers.sheet(registration.id());
        boolean isNew = own.flatMap(AnswerSheet::sentAt).isEmpty();
        Typed known = isNew ? prefilled(registration, form).and(sent) : sent;
        Typed shown = known.and(typed);
        List<Sheet.Line> lines = lines(form.with(shown).possible(), shown, left(registration.event(), given));
        return new Sheet(
                lines,
                own.flatMap(AnswerSheet::draftedAt),
                own.flatMap(AnswerSheet::sentAt),
                !registration.isCancelled()
                        && lines.stream()
                                .anyMatch(line -> line.question().type().asks()));
    }

    private static Sheet.Line line(Question question, Map<UUID, Map<String, Integer>> left) {
        return new Sheet.Line(question, List.of(), left.getOrDefault(question.id(), Map.of()), Optional.empty());
    }

    /** By question and choice, of what is limited and not theirs already. */
    private Map<UUID, Map<String, Integer>> left(UUID event, Map<UUID, GivenAnswer> given) {
        return limits.ofEvent(event).values().stream()
                .flatMap(choices -> choices.values().stream())
                .filter(place -> !ChoiceLimits.has(given, place))
                .collect(Collectors.groupingBy(
                        ChoicePlaces::question, Collectors.toMap(ChoicePlaces::choice, ChoicePlaces::left)));
    }

    private List<Sheet.Line> lines(List<Question> questions, Typed shown, Map<UUID, Map<String, Integer>> left) {
        Map<String, StoredFile> brought = brought(questions.stream()
                .filter(question -> question.type().takesFile())
                .flatMap(question -> shown.at(question.id()).stream()));
        return questions.stream()
                .map(question -> new Sheet.Line(
                        question,
                        shown.at(question.id()),
                        left.getOrDefault(question.id(), Map.of()),
                        shown.at(question.id()).stream().findFirst().map(brought::get)))
                .toList();
    }

    /** By their ids as answers keep them. */
    private Map<String, StoredFile> brought(Stream<String> ids) {
        return files.find(ids.map(UUID::fromString).toList()).values().stream()
                .collect(Collectors.toMap(file -> file.id().toString(), Function.identity()));
    }

    private Typed prefilled(Registration registration, Form form) {
        Person person = network.person(registration.person());
        Map<UUID, List<String>> known = new java.util.HashMap<>();
        form.questions().forEach(question -> known.put(question.id(), Prefilling.of(question, person)));
        return new Typed(known);
    }

    /** As somebody would find it who takes part so and comes from there, were all of it asked. */
    public Sheet preview(Event event, Mode mode, OrganisationKind organisation) {
        Respondent who = new Respondent(mode, organisation, Typed.nothing());
        Map<UUID, Map<String, Integer>> left = left(event.id(), Map.of());
        List<Sheet.Line> lines = questions.ofEvent(event.id()).stream()
                .filter(question -> question.condition() instanceof Condition.OfAnswer
                        || question.condition().holds(who))
                .map(question -> line(question, left))
                .toList();
        return new Sheet(lines, Optional.empty(), Optional.empty(), true);
    }

    /** Whether somebody has a form to fill in that they have not sent yet. */
    public boolean areAwaited(Registration registration) {
        return !registration.isCancelled()
                && answers.sheet(registration.id()).flatMap(AnswerSheet::sentAt).isEmpty()
                && blank(registration).possible().stream()
                        .anyMatch(question -> question.type().asks());
    }

    /** What must still be answered, in the order of the form. */
    public List<Question> missing(Registration registration) {
        if (registration.isCancelled()) {
            return List.of();
        }
        Map<UUID, GivenAnswer> given = forms.given(registration);
        Map<UUID, Map<String, Integer>> left = left(registration.event(), given);
        return forms.form(registration, Typed.of(given.values())).open().stream()
                .filter(question -> !given.containsKey(question.id()))
                .filter(question -> line(question, left).isRequired())
                .toList();
    }

    /** In the order of the form; what is not asked any more comes last. */
    public List<Answered> given(Registration registration) {
        Map<UUID, GivenAnswer> given = forms.given(registration);
        List<Question> order = new ArrayList<>(questions.ofEvent(registration.event()));
        questions.evenRemovedOfEvent(registration.event()).stream()
                .filter(question -> !order.contains(question))
                .forEach(order::add);
        Map<UUID, StoredFile> brought = files.find(given.values().stream()
                .flatMap(answer -> answer.file().stream())
                .toList());
        return order.stream()
                .flatMap(question -> Optional.ofNullable(given.get(question.id())).stream()
                        .map(answer ->
                                Answered.of(question, answer, answer.file().map(brought::get))))
                .toList();
    }

    /** What was answered to ready-made questions of those topics, as it is kept: by registration, then by topic. */
    public Map<UUID, Map<String, String>> about(Collection<UUID> registrations, Collection<String> topics) {
        return answers.about(registrations, topics).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.toMap(row -> (String) row[1], row -> (String) row[2])));
    }
}
