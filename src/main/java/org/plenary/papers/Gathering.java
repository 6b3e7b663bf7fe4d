package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.attendance.Attendance;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Photos;
import org.plenary.registrations.Registration;

/** Gathers what papers say, for one as for many, in the transaction of a door. */
@ApplicationScoped
class Gathering {
    private static final String SESSIONS = "sessions";
    private static final String VISA = "visa-letter";

    @Inject
    Clock clock;

    @Inject
    Network network;

    @Inject
    Answers answers;

    @Inject
    Photos photos;

    @Inject
    Attendance attendance;

    Draft draft(Event event, PaperKind kind, Registration registration) {
        return drafts(event, kind, List.of(registration)).get(0);
    }

    /** In the same order. */
    List<Draft> drafts(Event event, PaperKind kind, List<Registration> registrations) {
        People people =
                network.people(registrations.stream().map(Registration::person).toList());
        Map<UUID, Map<String, String>> more =
                more(kind, registrations.stream().map(Registration::id).toList());
        return registrations.stream()
                .map(registration -> {
                    Map<String, String> told = more.getOrDefault(registration.id(), Map.of());
                    List<String> missing = isAskedFor(told) ? missing(told, event) : List.of();
                    return new Draft(
                            registration,
                            PaperFacts.of(kind, people.get(registration.person()), event, registration, onPaper(told)),
                            obstacle(kind, event, registration, told, missing),
                            missing);
                })
                .toList();
    }

    private Map<UUID, Map<String, String>> more(PaperKind kind, Collection<UUID> registrations) {
        if (kind == PaperKind.CERTIFICATE) {
            Map<UUID, Map<String, String>> sessions = new HashMap<>();
            attendance.sessions(registrations).forEach((id, count) -> sessions.put(id, Map.of(SESSIONS, "" + count)));
            return sessions;
        }
        if (kind == PaperKind.BADGE) {
            Map<UUID, Map<String, String>> told = new HashMap<>();
            answers.about(registrations, kind.topics()).forEach((id, topics) -> told.put(id, new HashMap<>(topics)));
            photos.digests(registrations)
                    .forEach((id, digest) ->
                            told.computeIfAbsent(id, none -> new HashMap<>()).put(PaperFacts.PHOTO, digest));
            return told;
        }
        return kind.topics().isEmpty() ? Map.of() : answers.about(registrations, kind.topics());
    }

    private static boolean isAskedFor(Map<String, String> told) {
        return "yes".equals(told.get(VISA));
    }

    /** That it was asked for stands on no paper. */
    private static Map<String, String> onPaper(Map<String, String> told) {
        Map<String, String> printed = new HashMap<>(told);
        printed.remove(VISA);
        return printed;
    }

    /** A passport that is no longer valid on the last day is as good as none. */
    private static List<String> missing(Map<String, String> told, Event event) {
        return PaperKind.PASSPORT.stream()
                .filter(topic -> !told.containsKey(topic)
                        || (topic.equals("passport-expiry")
                                && Days.of(told.get(topic))
                                        .filter(event.endsOn()::isAfter)
                                        .isPresent()))
                .toList();
    }

    private Optional<Obstacle> obstacle(
            PaperKind kind, Event event, Registration registration, Map<String, String> told, List<String> missing) {
        return switch (kind) {
            case VISA_LETTER -> onSite(registration).or(() -> visa(told, missing));
            case CONFIRMATION -> registration.takesPart() ? Optional.empty() : Optional.of(Obstacle.NOT_REGISTERED);
            case BADGE -> onSite(registration);
            case CERTIFICATE -> attended(event, told);
        };
    }

    private static Optional<Obstacle> onSite(Registration registration) {
        if (!registration.takesPart()) {
            return Optional.of(Obstacle.NOT_REGISTERED);
        }
        return registration.mode() == Mode.ON_SITE ? Optional.empty() : Optional.of(Obstacle.NOT_ON_SITE);
    }

    private static Optional<Obstacle> visa(Map<String, String> told, List<String> missing) {
        if (!isAskedFor(told)) {
            return Optional.of(Obstacle.NOT_ASKED);
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(Obstacle.PASSPORT_MISSING);
    }

    private Optional<Obstacle> attended(Event event, Map<String, String> told) {
        if (clock.instant().isBefore(event.endOfLastDay())) {
            return Optional.of(Obstacle.NOT_OVER);
        }
        return told.isEmpty() ? Optional.of(Obstacle.NOT_ATTENDED) : Optional.empty();
    }
}
