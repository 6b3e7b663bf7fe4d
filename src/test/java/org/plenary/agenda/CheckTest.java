package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Instant NINE = Instant.parse("2026-06-01T06:00:00Z");
    private static final UUID HALL = new UUID(1, 1);
    private static final UUID LOFT = new UUID(1, 2);
    private static final UUID ANA = new UUID(2, 1);
    private static final UUID LUC = new UUID(2, 2);
    private static final Speaker ANA_SPEAKS = new Speaker(ANA, SlotRole.SPEAKER);

    @Test
    void aRoomIsWantedTwiceOnlyWhereSessionsMeet() {
        Check.Item one = talk(1, 0, 60, HALL, new Speaker(ANA, SlotRole.SPEAKER));
        Check.Item next = talk(2, 60, 30, HALL, new Speaker(LUC, SlotRole.SPEAKER));
        Check.Item meanwhile = talk(3, 30, 60, HALL, new Speaker(new UUID(2, 3), SlotRole.SPEAKER));

        assertThat(found(one, next)).isEmpty();
        assertThat(found(one, next, meanwhile)).containsExactly("room-twice 1 3 for 30", "room-twice 3 2 for 30");
    }

    @Test
    void nobodySpeaksInTwoPlacesAtOnceAlsoNotAtAnotherEvent() {
        Check.Item here = talk(1, 0, 60, HALL, ANA_SPEAKS);
        Check.Item there = talk(2, 30, 60, LOFT, ANA_SPEAKS);
        Check.Item elsewhere = elsewhere(3, 45, 60, ANA_SPEAKS);

        assertThat(found(here, there)).containsExactly("person-twice 1 2 for 30");
        assertThat(found(here, elsewhere)).containsExactly("person-twice 1 3 for 15");
        assertThat(found(elsewhere, elsewhere(4, 50, 60, ANA_SPEAKS))).isEmpty();
    }

    @Test
    void anInterpreterIsToldFromASpeaker() {
        Speaker interprets = new Speaker(ANA, SlotRole.INTERPRETER);
        Speaker luc = new Speaker(LUC, SlotRole.SPEAKER);

        assertThat(found(talk(1, 0, 60, HALL, interprets), talk(2, 0, 60, LOFT, interprets)))
                .containsExactly("interpreter-twice 1 2 for 60");
        assertThat(found(talk(1, 0, 60, HALL, interprets, luc), talk(2, 0, 60, LOFT, ANA_SPEAKS)))
                .containsExactly("person-twice 1 2 for 60");
    }

    @Test
    void whoGoesToAnotherRoomNeedsTime() {
        assertThat(found(talk(1, 0, 60, HALL, ANA_SPEAKS), talk(2, 62, 30, LOFT, ANA_SPEAKS)))
                .containsExactly("no-way-between 1 2 for 2");
        assertThat(found(talk(1, 0, 60, HALL, ANA_SPEAKS), talk(2, 65, 30, LOFT, ANA_SPEAKS)))
                .isEmpty();
        assertThat(found(talk(1, 0, 60, HALL, ANA_SPEAKS), talk(2, 60, 30, HALL, ANA_SPEAKS)))
                .isEmpty();
    }

    @Test
    void partsFitIntoTheirSession() {
        Speaker twenty = new Speaker(ANA, SlotRole.SPEAKER, Optional.of(20));
        Speaker fifteen = new Speaker(LUC, SlotRole.SPEAKER, Optional.of(15));

        assertThat(found(talk(1, 0, 30, HALL, twenty, fifteen))).containsExactly("parts-too-long 1 for 5");
        assertThat(found(talk(1, 0, 35, HALL, twenty, fifteen))).isEmpty();
    }

    @Test
    void whatASessionLacksIsSaid() {
        assertThat(found(item(1, SessionKind.PANEL, DAY, ANA_SPEAKS))).containsExactly("chair-missing 1 for 0");
        assertThat(found(item(1, SessionKind.PANEL, DAY, new Speaker(ANA, SlotRole.CHAIR))))
                .isEmpty();
        assertThat(found(item(1, SessionKind.BREAK, DAY))).isEmpty();
        assertThat(found(item(1, SessionKind.KEYNOTE, DAY))).containsExactly("nobody-speaks 1 for 0");
        assertThat(found(item(
                        1,
                        SessionKind.CEREMONY,
                        DAY,
                        new Speaker(ANA, SlotRole.SIGNATORY),
                        new Speaker(LUC, SlotRole.MODERATOR))))
                .containsExactly("signatories-missing 1 for 1");
        assertThat(found(item(1, SessionKind.BREAK, DAY.plusDays(2)))).containsExactly("outside-days 1 for 0");
    }

    @Test
    void aConflictIsTheSameWhateverTheTime() {
        Conflict before = check(talk(1, 0, 60, HALL, ANA_SPEAKS), talk(2, 30, 60, LOFT, ANA_SPEAKS))
                .all()
                .get(0);
        Conflict after = check(talk(1, 45, 60, HALL, ANA_SPEAKS), talk(2, 15, 60, LOFT, ANA_SPEAKS))
                .all()
                .get(0);

        assertThat(after.key()).isEqualTo(before.key()).isEqualTo("person-twice " + id(1) + " " + id(2) + " " + ANA);
    }

    /** The seeds are fixed, so that what fails once fails again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sweepingFindsWhatComparingEachWithEachFinds(long seed) {
        List<Check.Item> items = crowd(seed, 120);
        List<String> naive = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                meetings(items.get(i), items.get(j)).forEach(naive::add);
            }
        }

        assertThat(new Check(items, new Check.Days(DAY, DAY))
                        .all().stream()
                                .filter(conflict -> conflict.kind().isOverlap())
                                .map(Conflict::key))
                .containsExactlyInAnyOrderElementsOf(naive);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatTouchesASessionIsFoundWithoutTheRest(long seed) {
        List<Check.Item> items = crowd(seed, 150);
        Check check = new Check(items, new Check.Days(DAY, DAY));
        List<Conflict> all = check.all();

        assertThat(items)
                .allSatisfy(item -> assertThat(check.touching(Set.of(item.id())))
                        .isEqualTo(all.stream()
                                .filter(conflict -> conflict.sessions().contains(item.id()))
                                .toList()));
    }

    private static List<Check.Item> crowd(long seed, int many) {
        Random random = new Random(seed);
        return IntStream.range(0, many)
                .mapToObj(i -> new Check.Item(
                        id(i),
                        random.nextInt(5) > 0,
                        SessionKind.PRESENTATION,
                        NINE.plus(Duration.ofMinutes(5L * random.nextInt(200))),
                        NINE,
                        DAY,
                        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(new UUID(1, random.nextInt(8))),
                        List.of(
                                new Speaker(new UUID(2, random.nextInt(40)), SlotRole.SPEAKER),
                                new Speaker(new UUID(2, 40 + random.nextInt(40)), SlotRole.INTERPRETER))))
                .map(item -> new Check.Item(
                        item.id(),
                        item.own(),
                        item.kind(),
                        item.start(),
                        item.start().plus(Duration.ofMinutes(5L + 5L * random.nextInt(24))),
                        item.day(),
                        item.room(),
                        item.parts()))
                .toList();
    }

    private static List<String> meetings(Check.Item one, Check.Item other) {
        List<String> keys = new ArrayList<>();
        boolean meet = one.start().isBefore(other.end()) && other.start().isBefore(one.end());
        if (!meet || (!one.own() && !other.own())) {
            return keys;
        }
        List<UUID> both = List.of(one.id(), other.id());
        if (one.room().isPresent() && one.room().equals(other.room())) {
            keys.add(new Conflict(ConflictKind.ROOM_TWICE, both, Optional.empty(), 0).key());
        }
        one.parts()
                .forEach(part -> other.parts().stream()
                        .filter(theirs -> theirs.person().equals(part.person()))
                        .forEach(theirs -> keys.add(new Conflict(
                                        part.role() == SlotRole.INTERPRETER
                                                ? ConflictKind.INTERPRETER_TWICE
                                                : ConflictKind.PERSON_TWICE,
                                        both,
                                        Optional.of(part.person()),
                                        0)
                                .key())));
        return keys;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Check.Item talk(int number, int from, int minutes, UUID room, Speaker... parts) {
        Instant start = NINE.plus(Duration.ofMinutes(from));
        return new Check.Item(
                id(number),
                true,
                SessionKind.PRESENTATION,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                DAY,
                Optional.of(room),
                List.of(parts));
    }

    private static Check.Item elsewhere(int number, int from, int minutes, Speaker... parts) {
        Check.Item item = talk(number, from, minutes, new UUID(3, 3), parts);
        return new Check.Item(
                item.id(), false, item.kind(), item.start(), item.end(), DAY, Optional.empty(), item.parts());
    }

    private static Check.Item item(int number, SessionKind kind, LocalDate day, Speaker... parts) {
        return new Check.Item(
                id(number), true, kind, NINE, NINE.plus(Duration.ofHours(1)), day, Optional.empty(), List.of(parts));
    }

    private static Check check(Check.Item... items) {
        return new Check(List.of(items), new Check.Days(DAY, DAY));
    }

    /** As kind, sessions and minutes. */
    private static List<String> found(Check.Item... items) {
        return check(items).all().stream()
                .map(conflict -> conflict.kind().key() + " "
                        + String.join(
                                " ",
                                conflict.sessions().stream()
                                        .map(session -> String.valueOf(session.getLeastSignificantBits()))
                                        .toList())
                        + " for " + conflict.minutes())
                .toList();
    }
}
