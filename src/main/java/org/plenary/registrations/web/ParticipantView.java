package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.events.PlaceCount;
import org.plenary.language.Translated;
import org.plenary.network.Person;
import org.plenary.registrations.Document;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Representing;
import org.plenary.web.FaultView;

/**
 * One registration as staff see it.
 *
 * @param state a key of the states, or {@code offered} for who waits and is offered a place
 * @param position in the waiting list, from 1; empty for who is not in line
 * @param until when the place that is offered is no longer kept
 * @param canOffer whether a place is free that could be offered
 * @param priority and note and words: as they were typed
 */
public record ParticipantView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        String id,
        String person,
        String name,
        String email,
        Translated organisation,
        String state,
        String mode,
        boolean meanwhile,
        boolean hasRoom,
        boolean hasLink,
        Instant registeredAt,
        Optional<Integer> position,
        Optional<Instant> until,
        boolean canOffer,
        String priority,
        String note,
        DaysView days,
        ApprovalView approval,
        String words,
        List<FaultView> faults,
        List<Document> documents) {
    static ParticipantView of(
            Event event,
            Registration registration,
            Person person,
            Optional<Integer> position,
            PlaceCount places,
            HandlingForm form,
            DaysView days,
            List<FaultView> faults,
            List<Document> documents) {
        return new ParticipantView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                registration.id().toString(),
                person.id().toString(),
                person.addressedName(),
                person.email(),
                Representing.of(person, registration.represents()),
                Standing.of(registration),
                registration.mode().key(),
                registration.isWaiting() && registration.takesPart(),
                event.mode().hasRoom(),
                event.mode().hasLink(),
                registration.registeredAt(),
                position,
                registration.offerEndsAt(),
                position.isPresent() && places.hasLeft(),
                form.priority,
                form.note,
                days,
                ApprovalView.of(registration),
                "",
                faults,
                documents);
    }

    /** With the words that could not be sent. */
    ParticipantView saying(String typed) {
        return new ParticipantView(
                event,
                title,
                published,
                zone,
                id,
                person,
                name,
                email,
                organisation,
                state,
                mode,
                meanwhile,
                hasRoom,
                hasLink,
                registeredAt,
                position,
                until,
                canOffer,
                priority,
                note,
                days,
                approval,
                typed,
                faults,
                documents);
    }

    public boolean waits() {
        return state.equals("waiting") || state.equals("offered");
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
