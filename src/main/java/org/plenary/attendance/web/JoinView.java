package org.plenary.attendance.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.agenda.ReleasedSession;
import org.plenary.attendance.JoinGate;
import org.plenary.language.Translated;

/**
 * The gate as a participant sees it.
 *
 * @param session what is on, while the gate is open
 * @param opensAt when it opens; empty when it is open or everything is over
 * @param unset whether the organisers have not yet said where the meeting is
 */
public record JoinView(
        String token,
        Translated title,
        String slug,
        String name,
        boolean open,
        boolean unset,
        Optional<Translated> session,
        Optional<Instant> opensAt,
        ZoneId zone,
        ZoneId venueZone) {
    static JoinView of(String token, JoinGate gate, ZoneId zone) {
        return new JoinView(
                token,
                gate.event().title(),
                gate.event().slug(),
                gate.person().addressedName(),
                gate.isOpen(),
                gate.session().isPresent() && gate.meeting().isEmpty(),
                gate.session().map(ReleasedSession::title),
                gate.opensAt(),
                zone,
                gate.event().zone());
    }
}
