package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.mail.Outbox;
import org.plenary.mail.Queued;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.Refused;

/** The door to what is asked after registering, by mail and with a deadline. */
@ApplicationScoped
@Transactional
public class FollowUps {
    @Inject
    Clock clock;

    @Inject
    QuestionRepository questions;

    @Inject
    RegistrationRepository registrations;

    @Inject
    AnswerRepository answers;

    @Inject
    Forms forms;

    @Inject
    Network network;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    /** Questions that wait for being asked, in the order of the form. */
    public List<Question> waiting(Event event) {
        return questions.ofEvent(event.id()).stream()
                .filter(question -> !question.wasAsked() && question.type().asks())
                .toList();
    }

    /**
     * Asks what waits: it stands on everybody's form from now on, and a mail tells those registered whom it concerns.
     *
     * @return how many mails
     * @throws Refused when nothing waits
     */
    public int ask(Event event) {
        questions.lock(event.id());
        List<Question> all = questions.ofEvent(event.id());
        if (waiting(event).isEmpty()) {
            throw new Refused("nothing-to-ask");
        }
        int round = 1
                + all.stream()
                        .mapToInt(question -> question.askedRound().orElse(0))
                        .max()
                        .orElse(0);
        all.stream().filter(question -> !question.wasAsked()).forEach(question -> question.ask(round));
        questions.flush();
        List<Queued> mails = mails(event, all, round);
        trail.record(
                "questions.asked",
                "event " + event.id(),
                event.slug(),
                Map.of("round", round, "messages", mails.size()));
        return mails.isEmpty() ? 0 : outbox.queue(FollowUpLetter.KIND, event.slug(), mails);
    }

    private List<Queued> mails(Event event, List<Question> all, int round) {
        List<Registration> registered = registrations.ofEvent(event.id()).stream()
                .filter(Registration::takesPart)
                .toList();
        People people =
                network.people(registered.stream().map(Registration::person).toList());
        Map<UUID, List<GivenAnswer>> given =
                answers.ofEvent(event.id()).stream().collect(Collectors.groupingBy(GivenAnswer::registration));
        return registered.stream()
                .filter(registration -> concerns(
                        forms.form(
                                registration,
                                event,
                                all,
                                people.get(registration.person()),
                                Typed.of(given.getOrDefault(registration.id(), List.of()))),
                        round))
                .map(registration -> mail(registration, people.get(registration.person()), round))
                .toList();
    }

    private static boolean concerns(Form form, int round) {
        return form.open().stream()
                .anyMatch(question -> question.type().asks()
                        && question.askedRound().filter(asked -> asked == round).isPresent());
    }

    private static Queued mail(Registration registration, Person person, int round) {
        return new Queued(
                registration.id(), round, new Recipient(person.addressedName(), person.email(), person.language()));
    }
}
