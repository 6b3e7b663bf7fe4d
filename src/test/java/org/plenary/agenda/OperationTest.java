package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

class OperationTest {
    private static final UUID HALL = new UUID(1, 1);
    private static final UUID LOFT = new UUID(1, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 28);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    private final Map<UUID, SessionFacts> sessions = new LinkedHashMap<>();
    private final UUID opening = planned("Opening", SessionKind.OPENING, "2026-03-28T09:00", 30, HALL);
    private final UUID panel = planned("Panel", SessionKind.PANEL, "2026-03-28T09:30", 60, HALL);
    private final UUID workshop = planned("Workshop", SessionKind.PRESENTATION, "2026-03-28T09:30", 90, LOFT);
    private final UUID coffee = planned("Coffee", SessionKind.BREAK, "2026-03-28T11:00", 30, HALL);
    private final UUID closing = planned("Closing", SessionKind.CLOSING, "2026-03-28T12:00", 30, HALL);
    private final UUID later = planned("Later", SessionKind.PANEL, "2026-03-29T09:00", 30, HALL);
    private final UUID unplaced = planned("Unplaced", SessionKind.PANEL, "", 45, HALL);

    @Test
    void placingMovesLengthensAndChangesTheRoom() {
        assertThat(after(new Operation.Place(List.of(new Operation.Placement(
                        seen(panel), Optional.of(LocalDateTime.parse("2026-03-28T10:15")), 45, Optional.of(LOFT))))))
                .containsExactly("Panel 2026-03-28T10:15 45 loft");
    }

    @Test
    void whatHasNoPlaceYetGetsOneAndCanLoseItAgain() {
        assertThat(after(new Operation.Place(List.of(new Operation.Placement(
                        seen(unplaced), Optional.of(LocalDateTime.parse("2026-03-28T23:30")), 45, Optional.empty())))))
                .containsExactly("Unplaced 2026-03-28T23:30 45 -");
        assertThat(after(new Operation.Place(
                        List.of(new Operation.Placement(seen(panel), Optional.empty(), 60, Optional.of(HALL))))))
                .containsExactly("Panel - 60 hall");
    }

    @Test
    void whatFollowsIsShiftedInOneRoomOrInAll() {
        LocalDateTime from = LocalDateTime.parse("2026-03-28T09:30");

        assertThat(after(new Operation.Shift(from, Optional.of(HALL), 20)))
                .containsExactly(
                        "Panel 2026-03-28T09:50 60 hall",
                        "Coffee 2026-03-28T11:20 30 hall",
                        "Closing 2026-03-28T12:20 30 hall");
        assertThat(after(new Operation.Shift(from, Optional.empty(), -15)))
                .containsExactly(
                        "Panel 2026-03-28T09:15 60 hall",
                        "Workshop 2026-03-28T09:15 90 loft",
                        "Coffee 2026-03-28T10:45 30 hall",
                        "Closing 2026-03-28T11:45 30 hall");
    }

    @Test
    void shiftingOverMidnightGoesOnTheNextDay() {
        assertThat(after(new Operation.Shift(LocalDateTime.parse("2026-03-28T12:00"), Optional.empty(), 13 * 60)))
                .containsExactly("Closing 2026-03-29T01:00 30 hall");
    }

    @Test
    void aBreakMakesRoomForItself() {
        assertThat(after(new Operation.Pause(
                        LocalDateTime.parse("2026-03-28T10:30"),
                        Optional.of(HALL),
                        15,
                        Translated.of(Language.EN, "Tea"))))
                .containsExactly(
                        "Coffee 2026-03-28T11:15 30 hall",
                        "Closing 2026-03-28T12:15 30 hall",
                        "Tea 2026-03-28T10:30 15 hall");
    }

    @Test
    void twoChangePlacesAndKeepTheirLengths() {
        assertThat(after(new Operation.Swap(seen(opening), seen(workshop))))
                .containsExactly("Opening 2026-03-28T09:30 30 loft", "Workshop 2026-03-28T09:00 90 hall");
    }

    @Test
    void aSessionIsHeldInASecondRoomWithoutItsSpeakers() {
        assertThat(after(new Operation.Split(seen(panel), LOFT))).containsExactly("Panel 2026-03-28T09:30 60 loft");
    }

    @Test
    void severalMoveTogetherAndADayMovesWholeInLocalTime() {
        assertThat(after(new Operation.Move(List.of(seen(opening), seen(panel), seen(unplaced)), 1, 30)))
                .containsExactly(
                        "Opening 2026-03-29T09:30 30 hall", "Panel 2026-03-29T10:00 60 hall", "Unplaced - 45 hall");
        // the clocks of Europe change in the night between
        assertThat(after(new Operation.MoveDay(SECOND, SECOND.plusDays(1))))
                .containsExactly("Later 2026-03-30T09:00 30 hall");
    }

    @Test
    void aDayIsCopiedBesideTheOriginal() {
        assertThat(after(new Operation.CopyDay(FIRST, SECOND)))
                .containsExactly(
                        "Opening 2026-03-29T09:00 30 hall",
                        "Panel 2026-03-29T09:30 60 hall",
                        "Workshop 2026-03-29T09:30 90 loft",
                        "Coffee 2026-03-29T11:00 30 hall",
                        "Closing 2026-03-29T12:00 30 hall");
        assertThat(new Operation.CopyDay(FIRST, SECOND)
                        .on(new Plan(sessions)).stream()
                                .map(SessionChange::session)
                                .filter(sessions::containsKey))
                .isEmpty();
    }

    @Test
    void aDayEndsEarlierByItsIdleTimeFirst() {
        assertThat(after(new Operation.Fit(LocalDateTime.parse("2026-03-28T12:10"))))
                .containsExactly("Closing 2026-03-28T11:40 30 hall");
    }

    @Test
    void thenByShorterBreaks() {
        assertThat(after(new Operation.Fit(LocalDateTime.parse("2026-03-28T11:50"))))
                .containsExactly("Coffee 2026-03-28T11:00 20 hall", "Closing 2026-03-28T11:20 30 hall");
    }

    @Test
    void aDayThatIsInTimeStaysAndOneThatIsTooFullIsRefused() {
        assertThat(after(new Operation.Fit(LocalDateTime.parse("2026-03-28T12:30"))))
                .isEmpty();
        assertThatThrownBy(() -> after(new Operation.Fit(LocalDateTime.parse("2026-03-28T10:00"))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("day-too-full");
                    assertThat(refused.details()).containsEntry("minutes", 100L);
                });
    }

    @Test
    void whatIsNotThereCannotBeMoved() {
        assertThatThrownBy(() -> after(new Operation.Move(List.of(seen(new UUID(9, 9))), 1, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void goingBackIsTheOppositeOfEachChange() {
        SessionChange removal = new Operation.Remove(List.of(seen(panel)))
                .on(new Plan(sessions))
                .get(0);

        assertThat(removal.back())
                .isEqualTo(new SessionChange(panel, Optional.empty(), Optional.of(new Plan(sessions).session(panel))));
    }

    @Test
    void whatIsKeptOfAStepIsReadBackAsItWas() {
        SessionChangesColumn column = new SessionChangesColumn();
        SessionFacts facts = new SessionFacts(
                SessionKind.CEREMONY,
                Translated.of(Language.AR, "مراسم").with(Language.EN, "Ceremony"),
                Translated.of(Language.EN, "Both \"sign\""),
                Optional.of(LocalDateTime.parse("2026-03-28T09:00")),
                30,
                Optional.of(HALL),
                List.of(new Speaker(new UUID(2, 2), SlotRole.SIGNATORY, Optional.of(10))),
                new SessionTerms(
                        Optional.of(org.plenary.events.Mode.ONLINE),
                        "Signing",
                        List.of("en", "ar"),
                        List.of("fr"),
                        Optional.of(12),
                        true));
        List<SessionChange> changes = List.of(
                new SessionChange(panel, Optional.of(new Plan(sessions).session(unplaced)), Optional.of(facts)),
                new SessionChange(opening, Optional.of(facts), Optional.empty()));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(changes)))
                .isEqualTo(changes);
    }

    private UUID planned(String title, SessionKind kind, String start, int minutes, UUID room) {
        UUID id = UUID.randomUUID();
        sessions.put(
                id,
                new SessionFacts(
                        kind,
                        Translated.of(Language.EN, title),
                        Translated.empty(),
                        Optional.of(start).filter(said -> !said.isEmpty()).map(LocalDateTime::parse),
                        minutes,
                        Optional.of(room),
                        List.of(),
                        SessionTerms.usual()));
        return id;
    }

    private static Operation.Seen seen(UUID session) {
        return new Operation.Seen(session, Optional.of(0));
    }

    /** What is different afterwards, as title, start, minutes and room. */
    private List<String> after(Operation operation) {
        return operation.on(new Plan(sessions)).stream()
                .map(change -> change.after().orElseThrow())
                .map(facts -> facts.title().in(Language.EN) + " "
                        + facts.start().map(String::valueOf).orElse("-") + " " + facts.minutes() + " "
                        + facts.room()
                                .map(room -> room.equals(HALL) ? "hall" : "loft")
                                .orElse("-"))
                .toList();
    }
}
