package org.plenary.registrations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.events.PlaceCount;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.OrganisationKind;
import org.plenary.network.Person;
import org.plenary.registrations.ApprovalState;
import org.plenary.registrations.ColumnSet;
import org.plenary.registrations.Registration;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.registrations.RegistrationState;
import org.plenary.registrations.Representing;
import org.plenary.registrations.Row;

/**
 * The registrations of an event, one page of them.
 *
 * @param days how many come in person on each; empty when they are not asked
 * @param query the filter as it stands in an address
 * @param columns what it shows of each
 * @param chosen the same for the address of a file; empty when they are as usual
 * @param toApprove how many of the event wait for a decision of staff
 * @param first whether the page is the first one
 * @param next cursor of the page after it
 */
public record ParticipantsView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        PlaceCount places,
        SortedMap<LocalDate, Integer> days,
        Map<String, String> filter,
        String query,
        Choices choices,
        List<Head> columns,
        String chosen,
        List<Line> lines,
        long toApprove,
        boolean first,
        Optional<String> next) {
    /** A column; with the words of a question when it shows answers. */
    public record Head(String key, Optional<Translated> question) {}

    /**
     * One registration.
     *
     * @param answers by column
     */
    public record Line(
            String id,
            String name,
            String email,
            Translated organisation,
            String state,
            String mode,
            boolean meanwhile,
            Instant since,
            int priority,
            Optional<Instant> until,
            String approval,
            boolean hasNote,
            String code,
            String country,
            String region,
            String kind,
            Instant registeredAt,
            Optional<Instant> waitingSince,
            String note,
            List<LocalDate> onlineDays,
            Map<String, String> answers) {
        static Line of(Row row) {
            Registration registration = row.registration();
            Person person = row.person();
            return new Line(
                    registration.id().toString(),
                    person.addressedName(),
                    person.email(),
                    Representing.of(person, registration.represents()),
                    Standing.of(registration),
                    registration.mode().key(),
                    registration.isWaiting() && registration.takesPart(),
                    registration.waitingSince().orElse(registration.registeredAt()),
                    registration.priority(),
                    registration.offerEndsAt(),
                    registration.isPending() || registration.isRefused()
                            ? ""
                            : registration.approval().state().key(),
                    !registration.note().isEmpty(),
                    person.organisation().code(),
                    person.organisation().country(),
                    person.organisation().region(),
                    person.organisation().kind().key(),
                    registration.registeredAt(),
                    registration.waitingSince(),
                    registration.note(),
                    row.onlineDays(),
                    row.answers().entrySet().stream()
                            .collect(Collectors.toMap(answer -> ColumnSet.key(answer.getKey()), Map.Entry::getValue)));
        }

        public boolean waits() {
            return state.equals("waiting") || state.equals("offered");
        }

        /** Empty when there is none. */
        public String answer(String column) {
            return answers.getOrDefault(column, "");
        }
    }

    /** What can be chosen by. */
    public record Choices(
            List<Region> regions, List<String> kinds, List<String> states, List<String> modes, List<String> approvals) {
        /** A region of the network. */
        public record Region(String code, Translated name) {}

        static Choices of(Network network) {
            return new Choices(
                    network.regions().stream()
                            .map(region -> new Region(region.code(), region.name()))
                            .toList(),
                    Arrays.stream(OrganisationKind.values())
                            .map(OrganisationKind::key)
                            .toList(),
                    Arrays.stream(RegistrationState.values())
                            .map(RegistrationState::key)
                            .toList(),
                    List.of(Mode.ON_SITE.key(), Mode.ONLINE.key()),
                    Stream.concat(
                                    Stream.of(RegistrationFilter.AWAITED),
                                    Stream.of(
                                                    ApprovalState.ASKED,
                                                    ApprovalState.AGAIN,
                                                    ApprovalState.APPROVED,
                                                    ApprovalState.REFUSED)
                                            .map(ApprovalState::key))
                            .toList());
        }
    }

    static ParticipantsView of(
            Event event,
            PlaceCount places,
            RegistrationFilter filter,
            Choices choices,
            ColumnSet columns,
            SortedMap<LocalDate, Integer> days,
            List<Row> rows,
            long toApprove,
            Optional<String> next,
            boolean first) {
        return new ParticipantsView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                places,
                days,
                filter.values(),
                Asked.query(filter),
                choices,
                heads(columns),
                columns.chosen() ? String.join(",", columns.keys()) : "",
                rows.stream().map(Line::of).toList(),
                toApprove,
                first,
                next);
    }

    private static List<Head> heads(ColumnSet columns) {
        return Stream.concat(
                        columns.columns().stream().map(column -> new Head(column.key(), Optional.empty())),
                        columns.questions().stream()
                                .map(question -> new Head(
                                        ColumnSet.key(question.id()),
                                        Optional.of(question.wording().label()))))
                .toList();
    }

    /** Of the region with that code. */
    public Translated region(String code) {
        return choices.regions().stream()
                .filter(region -> region.code().equals(code))
                .map(Choices.Region::name)
                .findFirst()
                .orElse(Translated.empty());
    }

    public String value(String key) {
        return filter.getOrDefault(key, "");
    }
}
