package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.events.PlaceCount;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.OrganisationKind;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.registrations.ApprovalState;
import org.plenary.registrations.Registration;
import org.plenary.registrations.RegistrationFilter;
import org.plenary.registrations.RegistrationState;
import org.plenary.web.Slice;

/**
 * The registrations of an event, one page of them.
 *
 * @param query the filter as it stands in an address
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
        Map<String, String> filter,
        String query,
        Choices choices,
        List<Line> lines,
        long toApprove,
        boolean first,
        Optional<String> next) {
    /** One registration. */
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
            boolean hasNote) {
        static Line of(Registration registration, Person person) {
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
                    !registration.note().isEmpty());
        }

        public boolean waits() {
            return state.equals("waiting") || state.equals("offered");
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
            Slice<Registration> page,
            People people,
            long toApprove,
            boolean first) {
        return new ParticipantsView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                places,
                filter.values(),
                Asked.query(filter),
                choices,
                page.items().stream()
                        .map(registration -> Line.of(registration, people.get(registration.person())))
                        .toList(),
                toApprove,
                first,
                page.next());
    }

    public String value(String key) {
        return filter.getOrDefault(key, "");
    }
}
