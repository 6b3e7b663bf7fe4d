package org.plenary.agenda.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A conflict.
 *
 * @param conflict what it is accepted by
 * @param level {@code block}, {@code warn} or {@code note}
 * @param text in the reader's language
 * @param sessions ids; the second may be of another event
 * @param accepted why it shall stay; absent where nobody said so
 */
@Schema(
        example =
                "{\"conflict\":\"chair-missing 0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"kind\":\"chair-missing\",\"level\":\"note\",\"text\":\"Nobody chairs “Panel”.\",\"sessions\":[\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\"]}")
public record ConflictJson(
        String conflict,
        String kind,
        String level,
        String text,
        List<String> sessions,
        @Nullable String accepted) {}
