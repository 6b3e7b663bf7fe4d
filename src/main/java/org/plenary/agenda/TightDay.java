package org.plenary.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.problem.Refused;

/** A day that shall end earlier: whatever is left between sessions goes first, then what breaks can spare. */
final class TightDay {
    private static final int SHORTEST_BREAK = 10;
    private static final int GRID = 5;

    private final Plan plan;
    private final LocalDateTime until;
    private final Map<UUID, SessionFacts> day = new LinkedHashMap<>();

    TightDay(Plan plan, LocalDateTime until) {
        this.plan = plan;
        this.until = until;
        plan.on(until.toLocalDate()).forEach(id -> day.put(id, plan.session(id)));
    }

    /** @throws Refused when even that is not enough */
    List<SessionChange> changes() {
        closeGaps();
        shortenBreaks();
        if (overrun() > 0) {
            throw new Refused("day-too-full", "minutes", overrun());
        }
        return day.entrySet().stream()
                .map(session -> plan.change(session.getKey(), before -> session.getValue()))
                .filter(SessionChange::changesAnything)
                .toList();
    }

    private long overrun() {
        return Math.max(0, minutes(until, end()));
    }

    private LocalDateTime end() {
        return day.values().stream()
                .map(Plan::ends)
                .max(LocalDateTime::compareTo)
                .orElse(until);
    }

    /** From the last to the first, so that what comes early stays where it was. */
    private void closeGaps() {
        List<LocalDateTime[]> gaps = gaps();
        for (int i = gaps.size() - 1; i >= 0 && overrun() > 0; i--) {
            LocalDateTime[] gap = gaps.get(i);
            earlier(gap[1], Math.min(overrun(), minutes(gap[0], gap[1])));
        }
    }

    /** When nothing goes on in any room: from, to. */
    private List<LocalDateTime[]> gaps() {
        List<LocalDateTime[]> gaps = new ArrayList<>();
        LocalDateTime busyUntil = null;
        for (SessionFacts session : day.values()) {
            LocalDateTime begins = Plan.begins(session);
            if (busyUntil != null && begins.isAfter(busyUntil)) {
                gaps.add(new LocalDateTime[] {busyUntil, begins});
            }
            busyUntil = busyUntil == null || Plan.ends(session).isAfter(busyUntil) ? Plan.ends(session) : busyUntil;
        }
        return gaps;
    }

    private void shortenBreaks() {
        List<UUID> breaks = new ArrayList<>(day.keySet());
        for (int i = breaks.size() - 1; i >= 0 && overrun() > 0; i--) {
            SessionFacts pause = Objects.requireNonNull(day.get(breaks.get(i)));
            if (pause.kind() == SessionKind.BREAK && isAlone(pause)) {
                shorten(breaks.get(i), pause);
            }
        }
    }

    private void shorten(UUID id, SessionFacts pause) {
        long wanted = (overrun() + GRID - 1) / GRID * GRID;
        long spare = Math.max(0, (pause.minutes() - SHORTEST_BREAK) / GRID * GRID);
        long less = Math.min(wanted, spare);
        LocalDateTime end = Plan.ends(pause);
        day.put(id, pause.lasting((int) (pause.minutes() - less)));
        earlier(end, less);
    }

    /** Whether nothing else goes on meanwhile. */
    private boolean isAlone(SessionFacts pause) {
        return day.values().stream()
                        .filter(other -> Plan.begins(other).isBefore(Plan.ends(pause))
                                && Plan.ends(other).isAfter(Plan.begins(pause)))
                        .count()
                == 1;
    }

    private void earlier(LocalDateTime from, long minutes) {
        day.replaceAll((id, session) -> Plan.begins(session).isBefore(from)
                ? session
                : session.at(session.start().map(start -> start.minusMinutes(minutes)), session.room()));
    }

    private static long minutes(LocalDateTime from, LocalDateTime to) {
        return Duration.between(from, to).toMinutes();
    }
}
