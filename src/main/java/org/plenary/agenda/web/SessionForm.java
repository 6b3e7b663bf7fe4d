package org.plenary.agenda.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.SessionFacts;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.SlotRole;
import org.plenary.agenda.Speaker;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The session form as it was filled in. Speakers are named by mail address, one and a role per line of the form. */
public class SessionForm {
    @FormParam("title")
    @DefaultValue("")
    public String title = "";

    @FormParam("kind")
    @DefaultValue("presentation")
    public String kind = "presentation";

    @FormParam("day")
    @DefaultValue("")
    public String day = "";

    @FormParam("time")
    @DefaultValue("")
    public String time = "";

    @FormParam("minutes")
    @DefaultValue("30")
    public String minutes = "30";

    @FormParam("room")
    @DefaultValue("")
    public String room = "";

    /** How many can sign up; empty when nobody needs to. */
    @FormParam("places")
    @DefaultValue("")
    public String places = "";

    @FormParam("speaker")
    public List<String> speakers = List.of();

    @FormParam("role")
    public List<String> roles = List.of();

    /**
     * @param known the title as it stands, whose other languages stay
     * @param rooms finds or makes the room of a name
     */
    SessionFacts facts(
            Optional<Translated> known,
            Language language,
            Network network,
            java.util.function.Function<String, UUID> rooms) {
        List<Fault> faults = new ArrayList<>();
        LocalDateTime start = start(faults);
        int length = length(faults);
        Optional<Integer> most = most(faults);
        List<Speaker> parts = parts(network, faults);
        if (title.isBlank()) {
            faults.add(0, Fault.of("title", "missing"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new SessionFacts(
                SessionKind.of(kind).orElse(SessionKind.PRESENTATION),
                known.map(text -> text.in(language).equals(title.strip()) ? text : text.with(language, title))
                        .orElseGet(() -> Translated.of(language, title)),
                start,
                length,
                room.isBlank() ? Optional.empty() : Optional.of(rooms.apply(room.strip())),
                parts,
                most);
    }

    private LocalDateTime start(List<Fault> faults) {
        try {
            return LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time));
        } catch (DateTimeException e) {
            faults.add(Fault.of("time", "time"));
            return LocalDateTime.MIN;
        }
    }

    private Optional<Integer> most(List<Fault> faults) {
        if (!places.strip().matches("\\d{0,6}")) {
            faults.add(Fault.of("places", "number"));
            return Optional.empty();
        }
        return Optional.of(places.strip()).filter(typed -> !typed.isEmpty()).map(Integer::valueOf);
    }

    private int length(List<Fault> faults) {
        if (!minutes.strip().matches("\\d{1,4}")) {
            faults.add(Fault.of("minutes", "number"));
            return 1;
        }
        return Integer.parseInt(minutes.strip());
    }

    private List<Speaker> parts(Network network, List<Fault> faults) {
        List<Speaker> parts = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String address = speakers.get(i).strip();
            if (address.isEmpty()) {
                continue;
            }
            SlotRole role = i < roles.size() ? SlotRole.of(roles.get(i)).orElse(SlotRole.SPEAKER) : SlotRole.SPEAKER;
            Optional<Person> person = network.personByEmail(address);
            person.ifPresentOrElse(
                    known -> parts.add(new Speaker(known.id(), role)),
                    () -> faults.add(Fault.of("speaker", "person-unknown", "address", address)));
        }
        return parts;
    }
}
