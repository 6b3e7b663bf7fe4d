package org.plenary.agenda.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the board shows it.
 *
 * @param zone the event's
 * @param days of the event
 * @param step number of the last change; 0 before the first
 * @param undo what the reader can take back, and {@code redo} what they can take again
 * @param conflicts the worst first
 */
@Schema(
        example =
                "{\"event\":\"annual-meeting-2026\",\"zone\":\"Asia/Shanghai\",\"days\":[\"2026-01-15\"],\"step\":4,\"rooms\":[],\"sessions\":[],\"undo\":\"place\",\"conflicts\":[]}")
public record BoardJson(
        String event,
        String zone,
        List<LocalDate> days,
        int step,
        List<RoomJson> rooms,
        List<BoardSessionJson> sessions,
        @Nullable String undo,
        @Nullable String redo,
        List<ConflictJson> conflicts) {}
