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
    /** What the name of a field goes on with that says its file shall go. */
    static final String REMOVAL = "-remove";

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

    /**
     * What the fields of the open questions hold, by the name of the field; a box that is not ticked sends nothing, and
     * neither does a file that was brought before.
     */
    Typed typed(Registration registration, Form form, Map<String, List<String>> values) {
        boolean takesFiles =
                form.questions().stream().anyMatch(question -> question.type().takesFile());
        Typed kept = takesFiles ? kept(registration) : Typed.nothing();
        Map<UUID, List<String>> typed = new HashMap<>();
        form.questions().stream()
                .filter(question -> question.isOpen(form.event(), form.now()))
                .forEach(question -> typed.put(question.id(), typed(question, kept, values)));
        return new Typed(typed);
    }

    /** The draft before what was sent. */
    Typed kept(Registration registration) {
        Typed sent = Typed.of(answers.of(registration.id()));
        return answers.sheet(registration.id())
                .flatMap(AnswerSheet::draft)
                .map(sent::and)
                .orElse(sent);
    }

    private static List<String> typed(Question question, Typed kept, Map<String, List<String>> values) {
        String field = AnswerCheck.field(question.id());
        if (question.type().takesFile()) {
            return values.containsKey(field + REMOVAL) ? List.of() : kept.at(question.id());
        }
        return values.getOrDefault(field, List.of());
    }
}
