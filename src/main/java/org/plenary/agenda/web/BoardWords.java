package org.plenary.agenda.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.plenary.web.Ui;

/** What the board's script says; it fills in what stands in braces. */
final class BoardWords {
    private BoardWords() {}

    static String json(Ui ui) {
        JsonObjectBuilder words = Json.createObjectBuilder()
                .add("new", ui.t("agenda.session.new"))
                .add("no-room", ui.t("agenda.no-room"))
                .add("unplaced", ui.t("agenda.unplaced.one"))
                .add("block", ui.t("agenda.conflict.level.block"))
                .add("warn", ui.t("agenda.conflict.level.warn"))
                .add("note", ui.t("agenda.conflict.level.note"))
                .add("accepted", ui.t("agenda.conflicts.accepted.one", "reason", "{reason}"))
                .add("day", ui.t("agenda.board.day"))
                .add("minutes", ui.t("agenda.board.length", "minutes", "{minutes}"))
                .add("at", ui.t("agenda.board.at", "when", "{when}", "room", "{room}"));
        said(ui, words);
        return words.build().toString();
    }

    private static void said(Ui ui, JsonObjectBuilder words) {
        words.add("held", ui.t("agenda.board.held", "title", "{title}", "where", "{where}"))
                .add("moved", ui.t("agenda.board.moved", "title", "{title}", "where", "{where}"))
                .add("back", ui.t("agenda.board.back"))
                .add("done", ui.t("agenda.board.done"))
                .add("added", ui.t("agenda.board.added", "title", "{title}"))
                .add("removed", ui.t("agenda.board.removed", "title", "{title}"))
                .add("undo", ui.t("agenda.board.undone"))
                .add("redo", ui.t("agenda.board.redone"))
                .add("others", ui.t("agenda.board.others", "name", "{name}"))
                .add("somebody", ui.t("agenda.board.somebody"))
                .add("now", ui.t("agenda.board.now", "title", "{title}", "where", "{where}"))
                .add("gone", ui.t("agenda.board.gone"))
                .add("by", ui.t("agenda.board.by-whom", "name", "{name}"))
                .add("lost", ui.t("agenda.board.lost"));
    }
}
