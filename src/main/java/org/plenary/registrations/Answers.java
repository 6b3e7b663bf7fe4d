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
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.events.Mode;
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
    Registrations registrations;

    @Inject
    QuestionRepository questions;

    @Inject
    AnswerRepository answers;

    @Inject
    Network network;

    /** As the participant finds it: a draft before what was sent, and that before what is known otherwise. */
    public Sheet sheet(Registration registration) {
        Optional<Typed> draft = answers.sheet(registration.id()).flatMap(AnswerSheet::draft);
        return sheet(registration, draft.orElseGet(Typed::nothing));
    }

    /** The same with what was just typed, by the name of the field. */
    public Sheet sheet(Registration registration, Map<String, List<String>> values) {
        return sheet(registration, Forms.typed(forms.form(registration, Typed.nothing()), values));
    }

    private Sheet sheet(Registration registration, Typed typed) {
        Typed sent = Typed.of(forms.given(registration).values());
        Optional<AnswerSheet> own = answers.sheet(registration.id());
        boolean isNew = own.flatMap(AnswerSheet::sentAt).isEmpty();
        Typed known = isNew ? prefilled(registration).and(sent) : sent;
        Typed shown = known.and(typed);
        List<Sheet.Line> lines = forms.form(registration, shown).possible().stream()
                .map(question -> new Sheet.Line(question, shown.at(question.id())))
                .toList();
        return new Sheet(
                lines,
                own.flatMap(AnswerSheet::draftedAt),
                own.flatMap(AnswerSheet::sentAt),
                !registration.isCancelled()
                        && lines.stream()
                                .anyMatch(line -> line.question().type().asks()));
    }

    private Typed prefilled(Registration registration) {
        Person person = network.person(registration.person());
        Map<UUID, List<String>> known = new java.util.HashMap<>();
        questions
                .ofEvent(registration.event())
                .forEach(question -> known.put(question.id(), Prefilling.of(question, person)));
        return new Typed(known);
    }

    /** As somebody would find it who takes part so and comes from there, were all of it asked. */
    public Sheet preview(Event event, Mode mode, OrganisationKind organisation) {
        Respondent who = new Respondent(mode, organisation, Typed.nothing());
        List<Sheet.Line> lines = questions.ofEvent(event.id()).stream()
                .filter(question -> question.condition() instanceof Condition.OfAnswer
                        || question.condition().holds(who))
                .map(question -> new Sheet.Line(question, List.of()))
                .toList();
        return new Sheet(lines, Optional.empty(), Optional.empty(), true);
    }

    /** Whether somebody has a form to fill in that they have not sent yet. */
    public boolean areAwaited(UUID event, UUID person) {
        return registrations
                .find(event, person)
                .map(this::sheet)
                .filter(sheet -> sheet.open() && sheet.sentAt().isEmpty())
                .isPresent();
    }

    /** What must still be answered, in the order of the form. */
    public List<Question> missing(Registration registration) {
        if (registration.isCancelled()) {
            return List.of();
        }
        Map<UUID, GivenAnswer> given = forms.given(registration);
        return forms.form(registration, Typed.of(given.values())).open().stream()
                .filter(question -> question.isRequired() && !given.containsKey(question.id()))
                .toList();
    }

    /** In the order of the form; what is not asked any more comes last. */
    public List<Answered> given(Registration registration) {
        Map<UUID, GivenAnswer> given = forms.given(registration);
        List<Question> order = new ArrayList<>(questions.ofEvent(registration.event()));
        questions.evenRemovedOfEvent(registration.event()).stream()
                .filter(question -> !order.contains(question))
                .forEach(order::add);
        return order.stream()
                .flatMap(question -> Optional.ofNullable(given.get(question.id())).stream()
                        .map(answer -> Answered.of(question, answer)))
                .toList();
    }

    /** What was answered to ready-made questions of those topics, as it is kept: by registration, then by topic. */
    public Map<UUID, Map<String, String>> about(Collection<UUID> registrations, Collection<String> topics) {
        return answers.about(registrations, topics).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.toMap(row -> (String) row[1], row -> (String) row[2])));
    }
}
