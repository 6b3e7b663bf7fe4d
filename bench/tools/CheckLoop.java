package org.plenary.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.plenary.agenda.Check.Days;
import org.plenary.agenda.Check.Item;

/** Checks drafts of given sizes over and over; for each time a line: size, milliseconds for all, for one that moved. */
final class CheckLoop {
    private static final int ROOMS = 12;
    private static final int A_DAY = 100;
    private static final int WARM_UP = 300;
    private static final LocalDate FIRST = LocalDate.parse("2031-06-02");

    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            int size = Integer.parseInt(arguments[i]);
            List<Item> items = items(size);
            Days days = new Days(FIRST, FIRST.plusDays(size / A_DAY));
            for (int round = -Math.min(WARM_UP, 200_000 / size); round < rounds; round++) {
                List<Item> moved = moved(items, Math.floorMod(round * 7, size));
                Set<UUID> one = Set.of(moved.get(Math.floorMod(round * 7, size)).id());
                long began = System.nanoTime();
                int all = new Check(moved, days).all().size();
                long between = System.nanoTime();
                int touching = new Check(moved, days).touching(one).size();
                long ended = System.nanoTime();
                if (round >= 0) {
                    System.out.println(size + " " + (between - began) / 1e6 + " " + (ended - between) / 1e6 + " " + all + " " + touching);
                }
            }
        }
    }

    /** As full as a real day: a hundred sessions in twelve rooms, two to four people in each. */
    private static List<Item> items(int size) {
        Random chance = new Random(5);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate day = FIRST.plusDays(i / A_DAY);
            Instant start = day.atTime(8, 0).toInstant(ZoneOffset.UTC).plus(chance.nextInt(108) * 5L, ChronoUnit.MINUTES);
            List<Speaker> parts = new ArrayList<>();
            for (int j = chance.nextInt(3) + 2; j > 0; j--) {
                parts.add(new Speaker(new UUID(2, chance.nextInt(Math.max(size / 2, 1))), SlotRole.SPEAKER));
            }
            items.add(new Item(new UUID(1, i), true, SessionKind.PANEL, start, start.plus(45, ChronoUnit.MINUTES), day,
                    Optional.of(new UUID(3, chance.nextInt(ROOMS))), parts));
        }
        return items;
    }

    private static List<Item> moved(List<Item> items, int which) {
        List<Item> moved = new ArrayList<>(items);
        Item item = items.get(which);
        moved.set(which, new Item(item.id(), true, item.kind(), item.start().plus(5, ChronoUnit.MINUTES),
                item.end().plus(5, ChronoUnit.MINUTES), item.day(), item.room(), item.parts()));
        return moved;
    }
}
