package org.plenary.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds the conflicts of a draft. It sweeps along each room and each person in the order of time, so that only sessions
 * that meet are compared; after a change it does so only where the changed sessions are.
 */
final class Check {
    private static final Set<SessionKind> CHAIRED = Set.of(SessionKind.PANEL, SessionKind.CEREMONY);
    private static final Set<SessionKind> WITHOUT_SPEAKERS =
            Set.of(SessionKind.BREAK, SessionKind.SOCIAL, SessionKind.REHEARSAL, SessionKind.PREPARATION);
    private static final int SIGNATORIES = 2;
    private static final int WALK_MINUTES = 5;

    /**
     * A session that has its time.
     *
     * @param own whether it is of the event that is checked, and not of another one that wants the same people
     * @param day on which it begins, where it is held; what goes on past midnight is still of that day
     */
    record Item(
            UUID id,
            boolean own,
            SessionKind kind,
            Instant start,
            Instant end,
            LocalDate day,
            Optional<UUID> room,
            List<Speaker> parts) {
        int minutes() {
            return (int) Duration.between(start, end).toMinutes();
        }
    }

    /** From, to. */
    record Days(LocalDate first, LocalDate last) {}

    private final List<Item> items;
    private final Days event;

    Check(Collection<Item> items, Days event) {
        this.items = items.stream()
                .sorted(Comparator.comparing(Item::start).thenComparing(Item::id))
                .toList();
        this.event = event;
    }

    /** All, the worst first, then by time. */
    List<Conflict> all() {
        return found(item -> true, items);
    }

    /** Those that one of these sessions has a part in. */
    List<Conflict> touching(Set<UUID> sessions) {
        Set<UUID> rooms = new HashSet<>();
        Set<UUID> people = new HashSet<>();
        items.stream().filter(item -> sessions.contains(item.id())).forEach(item -> {
            item.room().ifPresent(rooms::add);
            item.parts().forEach(part -> people.add(part.person()));
        });
        List<Item> near = items.stream()
                .filter(item -> item.room().filter(rooms::contains).isPresent()
                        || item.parts().stream().anyMatch(part -> people.contains(part.person()))
                        || sessions.contains(item.id()))
                .toList();
        return found(item -> sessions.contains(item.id()), near);
    }

    private List<Conflict> found(Predicate<Item> wanted, List<Item> among) {
        List<Conflict> found = new ArrayList<>();
        Map<UUID, List<Item>> rooms = new HashMap<>();
        Map<UUID, List<Item>> people = new HashMap<>();
        for (Item item : among) {
            item.room()
                    .ifPresent(room ->
                            rooms.computeIfAbsent(room, r -> new ArrayList<>()).add(item));
            item.parts().stream()
                    .map(Speaker::person)
                    .distinct()
                    .forEach(person -> people.computeIfAbsent(person, p -> new ArrayList<>())
                            .add(item));
            if (item.own() && wanted.test(item)) {
                alone(item, found);
            }
        }
        rooms.values().forEach(line -> sweep(line, wanted, (one, other) -> inRoom(one, other, found)));
        people.forEach((person, line) -> {
            sweep(line, wanted, (one, other) -> twice(person, one, other, found));
            onTheWay(person, line, wanted, found);
        });
        Map<UUID, Instant> starts = new HashMap<>();
        among.forEach(item -> starts.put(item.id(), item.start()));
        found.sort(Comparator.comparing(Conflict::kind)
                .thenComparing(conflict -> starts.get(conflict.sessions().get(0)))
                .thenComparing(Conflict::key));
        return found;
    }

    /** @param line by start */
    private static void sweep(List<Item> line, Predicate<Item> wanted, BiConsumer<Item, Item> meeting) {
        List<Item> running = new ArrayList<>();
        for (Item item : line) {
            for (Iterator<Item> earlier = running.iterator(); earlier.hasNext(); ) {
                Item other = earlier.next();
                if (!other.end().isAfter(item.start())) {
                    earlier.remove();
                } else if ((item.own() || other.own()) && (wanted.test(item) || wanted.test(other))) {
                    meeting.accept(other, item);
                }
            }
            running.add(item);
        }
    }

    private static void inRoom(Item one, Item other, List<Conflict> found) {
        found.add(new Conflict(
                ConflictKind.ROOM_TWICE, List.of(one.id(), other.id()), Optional.empty(), shared(one, other)));
    }

    private static void twice(UUID person, Item one, Item other, List<Conflict> found) {
        ConflictKind kind = interprets(person, one) && interprets(person, other)
                ? ConflictKind.INTERPRETER_TWICE
                : ConflictKind.PERSON_TWICE;
        found.add(new Conflict(kind, List.of(one.id(), other.id()), Optional.of(person), shared(one, other)));
    }

    private static boolean interprets(UUID person, Item item) {
        return item.parts().stream()
                .filter(part -> part.person().equals(person))
                .allMatch(part -> part.role() == SlotRole.INTERPRETER);
    }

    private static int shared(Item one, Item other) {
        Instant end = one.end().isBefore(other.end()) ? one.end() : other.end();
        return (int) Duration.between(other.start(), end).toMinutes();
    }

    /** Nobody is in the next room at once. */
    private static void onTheWay(UUID person, List<Item> line, Predicate<Item> wanted, List<Conflict> found) {
        for (int i = 1; i < line.size(); i++) {
            Item before = line.get(i - 1);
            Item next = line.get(i);
            long between = Duration.between(before.end(), next.start()).toMinutes();
            boolean moves = before.room().isPresent()
                    && next.room().isPresent()
                    && !before.room().equals(next.room());
            if (moves
                    && between >= 0
                    && between < WALK_MINUTES
                    && (before.own() || next.own())
                    && (wanted.test(before) || wanted.test(next))) {
                found.add(new Conflict(
                        ConflictKind.NO_WAY_BETWEEN, List.of(before.id(), next.id()), Optional.of(person), (int)
                                between));
            }
        }
    }

    private void alone(Item item, List<Conflict> found) {
        if (item.day().isBefore(event.first()) || item.day().isAfter(event.last())) {
            found.add(of(ConflictKind.OUTSIDE_DAYS, item, 0));
        }
        long signatories = count(item, SlotRole.SIGNATORY);
        if (item.kind() == SessionKind.CEREMONY && signatories < SIGNATORIES) {
            found.add(of(ConflictKind.SIGNATORIES_MISSING, item, (int) (SIGNATORIES - signatories)));
        }
        int parts =
                item.parts().stream().mapToInt(part -> part.minutes().orElse(0)).sum();
        if (parts > item.minutes()) {
            found.add(of(ConflictKind.PARTS_TOO_LONG, item, parts - item.minutes()));
        }
        if (CHAIRED.contains(item.kind()) && count(item, SlotRole.CHAIR) + count(item, SlotRole.MODERATOR) == 0) {
            found.add(of(ConflictKind.CHAIR_MISSING, item, 0));
        }
        if (!WITHOUT_SPEAKERS.contains(item.kind()) && item.parts().isEmpty()) {
            found.add(of(ConflictKind.NOBODY_SPEAKS, item, 0));
        }
    }

    private static Conflict of(ConflictKind kind, Item item, int minutes) {
        return new Conflict(kind, List.of(item.id()), Optional.empty(), minutes);
    }

    private static long count(Item item, SlotRole role) {
        return item.parts().stream().filter(part -> part.role() == role).count();
    }
}
