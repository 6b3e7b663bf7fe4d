package org.plenary.registrations.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.language.TextJson;
import org.plenary.network.Person;
import org.plenary.registrations.Answered;
import org.plenary.registrations.IssuedDocument;
import org.plenary.registrations.Registration;
import org.plenary.registrations.SignUp;

/** Everything Plenary keeps of a registration, for the person whose it is. */
public record OwnDataJson(
        PersonJson person,
        EventJson event,
        RegistrationJson registration,
        List<AnswerJson> answers,
        List<PaperJson> papers) {
    /** The person. */
    public record PersonJson(
            String name,
            String email,
            List<String> otherAddresses,
            String organisation,
            String position,
            String language,
            String zone) {}

    /** The event. */
    public record EventJson(String slug, Map<String, String> title, String startsOn, String endsOn, String zone) {}

    /** The registration. */
    public record RegistrationJson(
            String id,
            String mode,
            boolean cancelled,
            String changedAt,
            List<String> onlineDays,
            List<String> sessions,
            String organisation,
            String approval,
            String question,
            String reply) {}

    /** A paper that was issued. */
    public record PaperJson(String kind, String number, String issuedAt, String state) {
        private static PaperJson of(IssuedDocument paper) {
            return new PaperJson(
                    paper.kind(), paper.reference(), paper.issuedAt().toString(), paper.state());
        }
    }

    static OwnDataJson of(
            Person person,
            Event event,
            Registration registration,
            Collection<LocalDate> onlineDays,
            Collection<SignUp> signUps,
            List<Answered> answers,
            List<IssuedDocument> papers) {
        return new OwnDataJson(
                new PersonJson(
                        person.addressedName(),
                        person.email(),
                        person.otherAddresses(),
                        person.organisation().name().in(person.language()),
                        person.position(),
                        person.language().tag(),
                        person.zone().getId()),
                new EventJson(
                        event.slug(),
                        TextJson.write(event.title()),
                        event.startsOn().toString(),
                        event.endsOn().toString(),
                        event.zone().getId()),
                new RegistrationJson(
                        registration.id().toString(),
                        registration.mode().key(),
                        registration.isCancelled(),
                        registration.changedAt().toString(),
                        onlineDays.stream().map(LocalDate::toString).toList(),
                        signUps.stream()
                                .map(signUp -> signUp.session().toString())
                                .toList(),
                        registration.represents(),
                        registration.approval().state().key(),
                        registration.approval().words(),
                        registration.approval().reply()),
                answers.stream().map(AnswerJson::of).toList(),
                papers.stream().map(PaperJson::of).toList());
    }
}
