package org.plenary.events.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;
import org.plenary.events.KeptLine;
import org.plenary.events.Retention;
import org.plenary.language.Language;

/**
 * What is kept of the people of an event, and until when.
 *
 * @param days for how many days after its last day
 * @param until last day on which anything is kept, in the event's zone
 * @param kept what goes first comes first
 */
@Schema(
        example =
                "{\"days\":365,\"until\":\"2026-12-12\",\"kept\":[{\"what\":\"drafts\",\"name\":\"\",\"until\":\"2025-12-12\",\"kept\":0,\"blanked\":12,\"lastBlankedAt\":\"2025-12-13T00:10:00Z\"}]}")
public record RetentionJson(int days, String until, List<LineJson> kept) {
    /**
     * One kind of it.
     *
     * @param name the words of a question, in English
     * @param kept how many there are
     * @param blanked how many there were
     */
    public record LineJson(
            String what,
            String name,
            String until,
            long kept,
            long blanked,
            @Nullable String lastBlankedAt) {}

    static RetentionJson of(Event event, List<KeptLine> lines) {
        return new RetentionJson(
                event.keptDays(),
                Retention.lastDay(event).toString(),
                lines.stream().map(RetentionJson::line).toList());
    }

    private static LineJson line(KeptLine line) {
        return new LineJson(
                line.kept().what(),
                line.kept().name().in(Language.EN),
                line.kept().until().toString(),
                line.kept().many(),
                line.blanked(),
                line.last().map(String::valueOf).orElse(null));
    }
}
