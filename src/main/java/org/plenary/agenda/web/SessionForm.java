package org.plenary.agenda.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.Session;
import org.plenary.agenda.SessionFacts;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.SessionTerms;
import org.plenary.agenda.SlotRole;
import org.plenary.agenda.Speaker;
import org.plenary.events.Mode;
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

    /** Which version of the session was looked at; empty for a new one. */
    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    @FormParam("description")
    @DefaultValue("")
    public String description = "";

    /** Empty where it is held as the event is. */
    @FormParam("mode")
    @DefaultValue("")
    public String mode = "";

    @FormParam("track")
    @DefaultValue("")
    public String track = "";

    /** Codes, with commas or blanks between them. */
    @FormParam("languages")
    @DefaultValue("")
    public String languages = "";

    @FormParam("interpretation")
    @DefaultValue("")
    public String interpretation = "";

    @FormParam("internal")
    @DefaultValue("")
    public String internal = "";

    @FormParam("speaker")
    public List<String> speakers = List.of();

    @FormParam("role")
    public List<String> roles = List.of();

    @FormParam("part-minutes")
    public List<String> partMinutes = List.of();

    /**
     * @param known the session as it stands, whose texts in other languages stay
     * @param rooms finds or makes the room of a name
     */
    SessionFacts facts(
            Optional<Session> known,
            Language language,
            Network network,
            java.util.function.Function<String, UUID> rooms) {
        List<Fault> faults = new ArrayList<>();
        Optional<LocalDateTime> start = start(faults);
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
                text(known.map(Session::title), language, title),
                text(known.map(Session::description), language, description),
                start,
                length,
                room.isBlank() ? Optional.empty() : Optional.of(rooms.apply(room.strip())),
                parts,
                new SessionTerms(
                        Mode.of(mode), track, codes(languages), codes(interpretation), most, internal.equals("yes")));
    }

    /** What nobody can have seen counts as whichever it is. */
    Optional<Integer> seen() {
        return version.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(version)) : Optional.empty();
    }

    private static Translated text(Optional<Translated> known, Language language, String typed) {
        return known.filter(text -> !text.isEmpty())
                .map(text -> text.in(language).equals(typed.strip()) ? text : text.with(language, typed))
                .orElseGet(() -> Translated.of(language, typed));
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Without a day it is still to be placed. */
    private Optional<LocalDateTime> start(List<Fault> faults) {
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time)));
        } catch (DateTimeException e) {
            faults.add(Fault.of("time", "time"));
            return Optional.empty();
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

    private Optional<Integer> minutes(int part, List<Fault> faults) {
        String typed = part < partMinutes.size() ? partMinutes.get(part).strip() : "";
        if (!typed.matches("\\d{0,4}")) {
            faults.add(Fault.of("speaker", "number"));
            return Optional.empty();
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
    }

    private List<Speaker> parts(Network network, List<Fault> faults) {
        List<Speaker> parts = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            String address = speakers.get(i).strip();
            if (address.isEmpty()) {
                continue;
            }
            SlotRole role = i < roles.size() ? SlotRole.of(roles.get(i)).orElse(SlotRole.SPEAKER) : SlotRole.SPEAKER;
            Optional<Integer> takes = minutes(i, faults);
            Optional<Person> person = network.personByEmail(address);
            person.ifPresentOrElse(
                    known -> parts.add(new Speaker(known.id(), role, takes)),
                    () -> faults.add(Fault.of("speaker", "person-unknown", "address", address)));
        }
        return parts;
    }
}
