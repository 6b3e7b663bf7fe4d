package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Answering;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.Sheet;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** What a participant filled in, and the page it is filled in on, whether files came with it or not. */
@RequestScoped
class FilledForm {
    @Inject
    Registrations registrations;

    @Inject
    Answers answers;

    @Inject
    Answering answering;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    Page page(String token) {
        Registration registration = registrations.open(token);
        return page(token, registration, answers.sheet(registration), List.of());
    }

    Response answer(String token, Map<String, List<String>> values) {
        String origin = visitor.address();
        return switch (button(values)) {
            case "send" -> send(token, values, origin);
            case "keep" -> {
                answering.keep(token, values, origin);
                yield Told.at("/r/" + token, "registrations.form.kept");
            }
            case "keep-typing" -> {
                answering.keep(token, values, origin);
                yield Response.noContent().build();
            }
            // whoever presses no button of ours, such as a scanner, has sent nothing
            default -> again(token, values, new Invalid(Fault.of("do", "no-button")));
        };
    }

    static String button(Map<String, List<String>> values) {
        return values.getOrDefault("do", List.of()).stream().findFirst().orElse("");
    }

    private Response send(String token, Map<String, List<String>> values, String origin) {
        try {
            boolean isNew = answering.send(token, values, origin);
            return Told.at("/r/" + token, isNew ? "registrations.form.sent" : "registrations.same");
        } catch (Invalid invalid) {
            return again(token, values, invalid);
        }
    }

    Response again(String token, Map<String, List<String>> values, Invalid invalid) {
        Registration registration = registrations.open(token);
        Person person = network.person(registration.person());
        visitor.knownAs(person.language(), person.zone());
        List<FaultView> faults = FaultView.of(invalid, visitor.language());
        return Again.with(page(token, registration, answers.sheet(registration, values), faults));
    }

    private Page page(String token, Registration registration, Sheet sheet, List<FaultView> faults) {
        Event event = events.event(registration.event());
        Person person = network.person(registration.person());
        visitor.knownAs(person.language(), person.zone());
        return new Page(
                "registrations/form",
                new FormView(
                        token,
                        event.title(),
                        person.addressedName(),
                        registration.isCancelled() || registration.isPending()
                                ? Standing.of(registration)
                                : registration.mode().key(),
                        SectionView.of(sheet, "/r/" + token, faults),
                        sheet.open(),
                        registration.isCancelled(),
                        sheet.sentAt().isPresent(),
                        sheet.draftedAt(),
                        visitor.zone(),
                        faults));
    }
}
