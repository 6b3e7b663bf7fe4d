import { STEP, columnOf, dayOf, minuteOf, startOn } from "./board-model.js";

// The same with the keyboard: Enter takes hold and lets go, arrows move, with Shift they change the length.
export class Keys {
  #board;
  #view;

  constructor(board, view, root) {
    this.#board = board;
    this.#view = view;
    root.addEventListener("keydown", (event) => this.#press(event));
  }

  #press(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.target.closest("input, dialog")) {
      event.preventDefault();
      this.#board.turn(event.shiftKey ? "redo" : "undo");
      return;
    }
    const item = event.target.closest(".board-item");
    if (!item || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const act = this.#board.held ? this.#holding(event) : this.#looking(event, item);
    if (act) {
      event.preventDefault();
      act();
    }
  }

  #looking(event, item) {
    const { id } = item.dataset;
    const session = this.#board.session(id);
    return {
      Enter: () => this.#take(session),
      " ": () => this.#board.open(id),
      Delete: () => this.#board.remove(id),
      ArrowDown: () => this.#beside(session, 1),
      ArrowUp: () => this.#beside(session, -1),
      ArrowRight: () => this.#across(session, this.#turned(1)),
      ArrowLeft: () => this.#across(session, this.#turned(-1)),
    }[event.key];
  }

  #holding(event) {
    if (event.shiftKey && event.key.startsWith("Arrow")) {
      return { ArrowDown: () => this.#lengthen(STEP), ArrowUp: () => this.#lengthen(-STEP) }[event.key] ?? (() => {});
    }
    return {
      Enter: () => this.#board.drop(),
      " ": () => this.#board.drop(),
      Escape: () => this.#board.putBack(),
      Tab: () => {},
      ArrowDown: () => this.#shift(0, STEP),
      ArrowUp: () => this.#shift(0, -STEP),
      PageDown: () => this.#shift(0, 60),
      PageUp: () => this.#shift(0, -60),
      ArrowRight: () => this.#shift(this.#turned(1), 0),
      ArrowLeft: () => this.#shift(this.#turned(-1), 0),
    }[event.key];
  }

  #turned(by) {
    return document.documentElement.dir === "rtl" ? -by : by;
  }

  // What waits is put at the first free place of the board, to go on from there.
  #take(session) {
    this.#board.hold(session.id);
    if (!session.start) {
      const { day, room } = this.#view.columns[0];
      const ends = this.#view.order[0].map((other) => minuteOf(other) + other.minutes);
      this.#board.shape({ start: startOn(day, Math.max(this.#view.axis.from, ...ends)), room });
    }
    this.#board.say("held", session);
  }

  #shift(across, minutes) {
    const held = this.#board.held;
    const { columns } = this.#view;
    const index = columnOf(columns, held) + across;
    const column = columns[Math.min(Math.max(index, 0), columns.length - 1)];
    const minute = Math.max(0, minuteOf(held) + minutes);
    const day = minutes > 0 && minute >= 24 * 60 ? dayOf(held) : column.day;
    this.#board.shape({ start: startOn(day, minute), room: column.room });
    this.#seen(held.id);
    this.#board.say("moved", this.#board.held);
  }

  #lengthen(by) {
    const held = this.#board.held;
    this.#board.shape({ minutes: Math.max(STEP, held.minutes + by) });
    this.#board.say("moved", this.#board.held);
  }

  #beside(session, by) {
    const group = this.#view.order.find((sessions) => sessions.some((other) => other.id === session.id));
    if (group) {
      this.#focus(group[group.findIndex((other) => other.id === session.id) + by]);
    }
  }

  // To the one nearest in time, in the next column that has any.
  #across(session, by) {
    if (!session.start) {
      return;
    }
    const { columns, order } = this.#view;
    for (let index = columnOf(columns, session) + by; index >= 0 && index < columns.length; index += by) {
      const far = (other) => Math.abs(minuteOf(other) - minuteOf(session));
      if (order[index].length > 0) {
        this.#focus(order[index].reduce((best, other) => (far(other) < far(best) ? other : best)));
        return;
      }
    }
  }

  #focus(session) {
    const element = session && this.#view.item(session.id);
    if (element) {
      document.querySelectorAll(".board-column .board-item[tabindex='0']").forEach((other) => { other.tabIndex = -1; });
      element.tabIndex = 0;
      element.focus();
      this.#seen(session.id);
    }
  }

  #seen(id) {
    this.#view.item(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
