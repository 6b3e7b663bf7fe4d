package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.events.Event;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

/**
 * The door through which staff answer for somebody who wrote or called. They see and change what was sent; a draft stays
 * with its participant. Consent is nobody else's to give and files are brought by the participant, so these stay as they
 * are, and what is missing of them is still asked for.
 */
@ApplicationScoped
@Transactional
public class OnBehalf {
    @Inject
    Clock clock;

    @Inject
    Registrations registrations;

    @Inject
    Answers sheets;

    @Inject
    Forms forms;

    @Inject
    AnswerRepository answers;

    @Inject
    AnswerWriting writing;

    @Inject
    ChoiceLimits limits;

    /** The questions that staff can answer, with what was sent. */
    public Sheet sheet(Registration registration) {
        return ofOthers(sheets.sent(registration));
    }

    /** The same with what was just typed, by the name of the field. */
    public Sheet sheet(Registration registration, Map<String, List<String>> values) {
        return ofOthers(sheets.sheet(registration, values));
    }

    private static Sheet ofOthers(Sheet sheet) {
        List<Sheet.Line> lines = sheet.lines().stream()
                .filter(line -> line.question().type().othersCanAnswer())
                .toList();
        boolean asks = lines.stream().anyMatch(line -> line.question().type().asks());
        return new Sheet(lines, Optional.empty(), sheet.sentAt(), sheet.open() && asks);
    }

    /** What staff cannot answer, in the order of the form. */
    public List<Question> left(Registration registration) {
        return sheets.sent(registration).lines().stream()
                .map(Sheet.Line::question)
                .filter(question -> !question.type().othersCanAnswer())
                .toList();
    }

    /**
     * Takes the answers; the same sent again changes nothing.
     *
     * @param seen when the answers that were looked at had been sent; empty for before that
     * @param values by the name of the field
     * @return whether anything changed by it
     * @throws Invalid with everything that is missing or wrong, and when somebody else has answered since
     * @throws Refused when it is too late, or the registration is cancelled or erased
     */
    public boolean send(Event event, UUID id, Optional<Instant> seen, Map<String, List<String>> values) {
        Registration registration = toAnswer(event, id);
        if (!answers.sheet(id).flatMap(AnswerSheet::sentAt).equals(seen)) {
            throw new Invalid(Fault.of("seen", "answered-meanwhile"));
        }
        Form form = open(registration);
        return send(registration, form, forms.typed(registration, form, values));
    }

    /**
     * The same with answers as they are kept; what is left out is not answered any more.
     *
     * @throws Invalid also for a question that is not on the form, and for another answer to one that only they can answer
     */
    public boolean put(Event event, UUID id, List<Kept> kept) {
        Registration registration = toAnswer(event, id);
        Form form = open(registration);
        Map<UUID, List<String>> typed = new HashMap<>();
        form.questions().forEach(question -> typed.put(question.id(), List.of()));
        typed.putAll(known(registration, form, kept));
        try {
            return send(registration, form, new Typed(typed));
        } catch (Invalid invalid) {
            throw new Invalid(invalid.faults().stream()
                    .map(fault -> new Fault(place(fault.field(), kept), fault.code(), fault.details()))
                    .toList());
        }
    }

    /** An answer as it is kept: keys of choices with blanks between them, ISO codes, days, ids of files. */
    public record Kept(UUID question, String value) {}

    private Map<UUID, List<String>> known(Registration registration, Form form, List<Kept> kept) {
        Map<UUID, Question> asked =
                form.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Map<UUID, GivenAnswer> given = forms.given(registration);
        Map<UUID, List<String>> known = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Kept answer : kept) {
            Question question = asked.get(answer.question());
            String field = place(AnswerCheck.field(answer.question()), kept);
            if (question == null || !question.type().asks()) {
                faults.add(Fault.of(field, "question-unknown"));
            } else if (question.type().othersCanAnswer()) {
                known.put(question.id(), question.type().values(answer.value()));
            } else if (!Optional.ofNullable(given.get(question.id()))
                    .flatMap(GivenAnswer::value)
                    .equals(Optional.of(answer.value()))) {
                faults.add(Fault.of(field, "only-participant"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return known;
    }

    /** Where the answer to a question stands in the list; the list itself where there is none. */
    private static String place(String field, List<Kept> kept) {
        return IntStream.range(0, kept.size())
                .filter(i -> AnswerCheck.field(kept.get(i).question()).equals(field))
                .mapToObj(i -> "answers/" + i + "/value")
                .findFirst()
                .orElse("answers");
    }

    private boolean send(Registration registration, Form open, Typed typed) {
        Map<UUID, GivenAnswer> given = forms.given(registration);
        Form form = open.with(Typed.of(given.values()).and(ofOthers(open, typed)));
        Map<UUID, String> read = new HashMap<>(AnswerCheck.of(
                form.open().stream()
                        .filter(question -> question.type().othersCanAnswer())
                        .toList(),
                form.who().typed(),
                limits.full(form, given)));
        form.open().stream()
                .filter(question -> !question.type().othersCanAnswer())
                .flatMap(question -> Optional.ofNullable(given.get(question.id())).stream())
                .forEach(answer -> answer.value().ifPresent(value -> read.put(answer.question(), value)));
        List<UUID> changed = writing.write(registration, form, given, read);
        AnswerSheet sheet = answers.sheetToWrite(registration.id());
        boolean isNew = sheet.sentAt().isEmpty() || !changed.isEmpty();
        if (isNew) {
            sheet.sendFor(clock.instant());
            writing.record(registration, form, changed);
        }
        return isNew;
    }

    private static Typed ofOthers(Form form, Typed typed) {
        Map<UUID, List<String>> theirs = new HashMap<>();
        form.questions().stream()
                .filter(question -> question.type().othersCanAnswer() && typed.knows(question.id()))
                .forEach(question -> theirs.put(question.id(), typed.at(question.id())));
        return new Typed(theirs);
    }

    private Registration toAnswer(Event event, UUID id) {
        Registration registration = registrations.find(event, id);
        answers.lock(registration);
        if (registration.isErased()) {
            throw new Refused("registration-erased");
        }
        if (registration.isCancelled()) {
            throw new Refused("answers-cancelled");
        }
        return registration;
    }

    private Form open(Registration registration) {
        Form form = forms.form(registration, Typed.nothing());
        if (form.possible().isEmpty()) {
            throw new Refused("answers-closed");
        }
        return form;
    }
}
