package org.plenary.agenda.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What changed on the board.
 *
 * @param step number of the last change
 * @param by who did it, where that is one person of staff
 * @param changed as they are now
 * @param removed ids of those that are gone
 * @param undo what the reader can take back, and {@code redo} what they can take again
 * @param conflicts all of the draft, the worst first
 */
@Schema(example = "{\"step\":5,\"changed\":[],\"removed\":[],\"undo\":\"place\",\"conflicts\":[]}")
public record TurnJson(
        int step,
        @Nullable String by,
        List<BoardSessionJson> changed,
        List<String> removed,
        @Nullable String undo,
        @Nullable String redo,
        List<ConflictJson> conflicts) {}
