package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.ReleasedSession;
import org.plenary.language.Translated;
import org.plenary.registrations.SessionPlaces;
import org.plenary.registrations.SignUp;
import org.plenary.registrations.SignUps;

/**
 * The sessions for which people sign up, as one participant chooses among them.
 *
 * @param zone the participant's
 */
public record SessionsView(String token, Translated title, ZoneId zone, ZoneId venueZone, List<Line> lines) {
    /**
     * A session.
     *
     * @param state {@code taken}, {@code waiting}, {@code open}, {@code full}, {@code clash}, {@code over} or {@code cancelled}
     * @param clash what of theirs is at the same time
     */
    public record Line(
            String id,
            Translated title,
            Translated room,
            Instant startsAt,
            Instant endsAt,
            String state,
            int left,
            Optional<Translated> clash) {
        public boolean isTheirs() {
            return state.equals("taken") || state.equals("waiting");
        }

        public boolean isOpen() {
            return state.equals("open") || state.equals("full");
        }
    }

    static List<Line> lines(
            List<ReleasedSession> sessions, Map<UUID, SessionPlaces> places, Map<UUID, SignUp> own, SignUps signUps) {
        return sessions.stream()
                .filter(session -> !session.isCancelled() || own.containsKey(session.session()))
                .flatMap(session -> Optional.ofNullable(places.get(session.session())).stream()
                        .map(place -> line(session, place, clash(session, sessions, own), own, signUps)))
                .toList();
    }

    private static Line line(
            ReleasedSession session,
            SessionPlaces places,
            Optional<Translated> clash,
            Map<UUID, SignUp> own,
            SignUps signUps) {
        String state = Optional.ofNullable(own.get(session.session()))
                .map(signUp -> session.isCancelled() ? "cancelled" : signUp.waits() ? "waiting" : "taken")
                .orElseGet(() -> !signUps.isOpen(session)
                        ? "over"
                        : clash.isPresent() ? "clash" : places.isFull() ? "full" : "open");
        return new Line(
                session.session().toString(),
                session.title(),
                session.roomName(),
                session.startsAt(),
                session.endsAt(),
                state,
                places.left(),
                clash);
    }

    /** Another one in which they have a place. */
    private static Optional<Translated> clash(
            ReleasedSession session, List<ReleasedSession> sessions, Map<UUID, SignUp> own) {
        return sessions.stream()
                .filter(other -> !other.session().equals(session.session()) && SignUps.overlap(session, other))
                .filter(other -> Optional.ofNullable(own.get(other.session()))
                        .filter(signUp -> !signUp.waits())
                        .isPresent())
                .map(ReleasedSession::title)
                .findFirst();
    }
}
