package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** Puts somebody's form together, in the transaction of a door. */
@ApplicationScoped
class Forms {
    @Inject
    Clock clock;

    @Inject
    QuestionRepository questions;

    @Inject
    AnswerRepository answers;

    @Inject
    Events events;

    @Inject
    Network network;

    /** By question. */
    Map<UUID, GivenAnswer> given(Registration registration) {
        return answers.of(registration.id()).stream()
                .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));
    }

    Form form(Registration registration, Typed typed) {
        Event event = events.event(registration.event());
        return form(registration, event, questions.ofEvent(event.id()), network.person(registration.person()), typed);
    }

    Form form(Registration registration, Event event, List<Question> asked, Person person, Typed typed) {
        Respondent who =
                new Respondent(registration.mode(), person.organisation().kind(), typed);
        return new Form(event, asked, who, clock.instant());
    }

    /** What the fields of the open questions hold, by the name of the field; a box that is not ticked sends nothing. */
    static Typed typed(Form form, Map<String, List<String>> values) {
        Map<UUID, List<String>> typed = new HashMap<>();
        form.questions().stream()
                .filter(question -> question.isOpen(form.event(), form.now()))
                .forEach(question ->
                        typed.put(question.id(), values.getOrDefault(AnswerCheck.field(question.id()), List.of())));
        return new Typed(typed);
    }
}
