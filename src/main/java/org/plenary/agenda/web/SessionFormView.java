package org.plenary.agenda.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.SlotRole;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * The session form.
 *
 * @param session id of the session that is edited; empty for a new one
 * @param days of the event
 * @param people everybody who can speak: address and name
 */
public record SessionFormView(
        String event,
        Translated title,
        String zone,
        Optional<String> session,
        SessionForm form,
        List<LocalDate> days,
        List<Part> parts,
        List<String> kinds,
        List<String> modes,
        List<String> roles,
        List<Translated> rooms,
        List<Choice> people,
        List<FaultView> faults) {
    private static final int FREE_LINES = 2;

    /** A line of the form: who, in which role, for how long. */
    public record Part(String address, String role, String minutes) {}

    /** A person to choose. */
    public record Choice(String address, String name) {}

    static SessionFormView of(
            Event event,
            Optional<String> session,
            SessionForm form,
            List<Translated> rooms,
            List<Choice> people,
            List<FaultView> faults) {
        return new SessionFormView(
                event.slug(),
                event.title(),
                event.zone().getId(),
                session,
                form,
                event.startsOn().datesUntil(event.endsOn().plusDays(1)).toList(),
                parts(form),
                Arrays.stream(SessionKind.values()).map(SessionKind::key).toList(),
                Arrays.stream(Mode.values()).map(Mode::key).toList(),
                Arrays.stream(SlotRole.values()).map(SlotRole::key).toList(),
                rooms,
                people,
                faults);
    }

    private static List<Part> parts(SessionForm form) {
        List<Part> parts = new java.util.ArrayList<>();
        for (int i = 0; i < form.speakers.size(); i++) {
            String role = i < form.roles.size() ? form.roles.get(i) : SlotRole.SPEAKER.key();
            String minutes = i < form.partMinutes.size() ? form.partMinutes.get(i) : "";
            parts.add(new Part(form.speakers.get(i), role, minutes));
        }
        for (int i = 0; i < FREE_LINES; i++) {
            parts.add(new Part("", SlotRole.SPEAKER.key(), ""));
        }
        return parts;
    }

    /** What is wrong with a field. */
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
