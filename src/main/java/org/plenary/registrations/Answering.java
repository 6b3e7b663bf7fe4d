package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;

/** The door through which participants answer the questions of an event. */
@ApplicationScoped
@Transactional
public class Answering {
    @Inject
    Clock clock;

    @Inject
    Registrations registrations;

    @Inject
    Forms forms;

    @Inject
    AnswerRepository answers;

    @Inject
    ChoiceLimits limits;

    @Inject
    Approvals approvals;

    @Inject
    AnswerWriting writing;

    @Inject
    Actor actor;

    /**
     * Keeps what was typed, right or wrong, to go on later.
     *
     * @param values by the name of the field
     * @throws Refused when it is too late, or the registration is cancelled
     */
    public void keep(String token, Map<String, List<String>> values, String origin) {
        Registration registration = toAnswer(token, origin);
        Typed typed = forms.typed(registration, open(registration), values);
        answers.sheetToWrite(registration.id()).keep(typed, clock.instant());
    }

    /**
     * Takes the answers; the same sent again changes nothing.
     *
     * @param values by the name of the field
     * @return whether anything changed by it
     * @throws Invalid with everything that is missing or wrong
     * @throws Refused when it is too late, or the registration is cancelled
     */
    public boolean send(String token, Map<String, List<String>> values, String origin) {
        Registration registration = toAnswer(token, origin);
        Form open = open(registration);
        Map<UUID, GivenAnswer> given = forms.given(registration);
        Typed typed = Typed.of(given.values()).and(forms.typed(registration, open, values));
        Form form = open.with(typed);
        Map<UUID, String> read = AnswerCheck.of(form.open(), typed, limits.full(form, given));
        List<UUID> changed = writing.write(registration, form, given, read);
        AnswerSheet sheet = answers.sheetToWrite(registration.id());
        boolean isNew = sheet.sentAt().isEmpty() || !changed.isEmpty();
        sheet.send(clock.instant());
        if (isNew) {
            writing.record(registration, form, changed);
        }
        approvals.formSent(registration, changed.stream().anyMatch(given::containsKey));
        return isNew;
    }

    /** What is missing or wrong, of all that would be sent. */
    public List<Fault> faults(String token, Map<String, List<String>> values, String origin) {
        Registration registration = toAnswer(token, origin);
        Form open = open(registration);
        Typed typed = forms.kept(registration).and(forms.typed(registration, open, values));
        Form form = open.with(typed);
        try {
            AnswerCheck.of(form.open(), typed, limits.full(form, forms.given(registration)));
            return List.of();
        } catch (Invalid invalid) {
            return invalid.faults();
        }
    }

    /** Nobody else answers for that registration until the transaction ends. */
    Registration toAnswer(String token, String origin) {
        Registration registration = registrations.open(token);
        actor.is("registration " + registration.id(), origin);
        answers.lock(registration);
        if (registration.isCancelled()) {
            throw new Refused("form-cancelled");
        }
        return registration;
    }

    /** @throws Refused when it is too late */
    Form open(Registration registration) {
        Form form = forms.form(registration, Typed.nothing());
        if (form.possible().isEmpty()) {
            throw new Refused("form-closed");
        }
        return form;
    }
}
