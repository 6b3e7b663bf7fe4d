import { STEP, dayOf, minuteOf, snapped, startOn } from "./board-model.js";

const SLACK = 4;
const EDGE = 40;
const SPEED = 14;

// Moving, pulling and drawing with a mouse or a pen. A finger scrolls; a tap opens, and there everything can be typed.
export class Hand {
  #board;
  #view;
  #frame;
  #deed = null;

  constructor(board, view, root) {
    this.#board = board;
    this.#view = view;
    this.#frame = view.part("frame");
    root.addEventListener("pointerdown", (event) => this.#press(event));
    addEventListener("pointermove", (event) => this.#move(event));
    addEventListener("pointerup", () => this.#release());
    addEventListener("pointercancel", () => this.#forget());
    addEventListener("keydown", (event) => event.key === "Escape" && this.#forget());
  }

  #press(event) {
    if (event.button !== 0 || event.pointerType === "touch" || this.#board.held) {
      return;
    }
    const item = event.target.closest(".board-item");
    const column = event.target.closest(".board-column");
    const at = { x: event.clientX, y: event.clientY };
    if (item) {
      const session = this.#board.session(item.dataset.id);
      const pulls = event.target.classList.contains("board-grip") && session.start;
      const below = session.start ? this.#minute(item.parentNode, at.y) - minuteOf(session) : 0;
      this.#deed = { what: pulls ? "pull" : "move", session, at, below };
    } else if (column) {
      const minute = Math.floor(this.#minute(column, at.y) / STEP) * STEP;
      this.#deed = { what: "draw", column, minute, length: STEP, at };
    }
  }

  #move(event) {
    const deed = this.#deed;
    if (!deed) {
      return;
    }
    if (!deed.begun) {
      if (Math.hypot(event.clientX - deed.at.x, event.clientY - deed.at.y) < SLACK) {
        return;
      }
      deed.begun = true;
      if (deed.session) {
        this.#board.hold(deed.session.id);
      }
      document.body.classList.add("is-dragging");
      this.#scroll();
    }
    event.preventDefault();
    getSelection()?.removeAllRanges();
    deed.at = { x: event.clientX, y: event.clientY };
    this.#follow();
  }

  #follow() {
    const deed = this.#deed;
    const under = document.elementsFromPoint(deed.at.x, deed.at.y);
    if (deed.what === "move") {
      this.#carry(deed, under);
    } else if (deed.what === "pull") {
      const column = this.#view.item(deed.session.id).parentNode;
      const length = snapped(this.#minute(column, deed.at.y) - minuteOf(deed.session));
      this.#board.shape({ minutes: Math.max(STEP, length) });
    } else {
      deed.length = Math.max(STEP, snapped(this.#minute(deed.column, deed.at.y) - deed.minute));
      this.#outline(deed);
    }
  }

  #carry(deed, under) {
    const column = under.find((element) => element.classList.contains("board-column"));
    if (column) {
      const { day, room } = this.#view.columns[column.dataset.column];
      const minute = Math.max(0, snapped(this.#minute(column, deed.at.y) - deed.below));
      this.#board.shape({ start: startOn(day, minute), room });
    } else if (under.some((element) => element.dataset?.part === "waiting")) {
      this.#board.shape({ start: null });
    }
  }

  #outline(deed) {
    deed.line ??= deed.column.appendChild(Object.assign(document.createElement("div"), { className: "board-outline" }));
    deed.line.style.setProperty("--start", deed.minute - this.#view.axis.from);
    deed.line.style.setProperty("--length", deed.length);
    deed.line.textContent = `${this.#view.timeName(deed.minute)}–${this.#view.timeName(deed.minute + deed.length)}`;
  }

  #release() {
    const deed = this.#deed;
    if (deed?.begun) {
      this.#end();
      if (deed.what === "draw") {
        const { day, room } = this.#view.columns[deed.column.dataset.column];
        this.#board.draft({ day, minute: deed.minute, minutes: deed.length, room });
      } else {
        this.#board.drop();
      }
      // what was dragged is not opened by the click that ends it
      addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true });
      setTimeout(() => document.body.click(), 0);
    }
    this.#deed = null;
  }

  #forget() {
    if (this.#deed?.begun) {
      this.#end();
      this.#board.putBack();
    }
    this.#deed = null;
  }

  #end() {
    document.body.classList.remove("is-dragging");
    this.#deed.line?.remove();
  }

  #minute(column, y) {
    const box = column.getBoundingClientRect();
    return this.#view.axis.from + ((y - box.top) / box.height) * (this.#view.axis.to - this.#view.axis.from);
  }

  // While something is held near an edge of the frame, what is beyond comes into view.
  #scroll() {
    if (!this.#deed?.begun) {
      return;
    }
    const box = this.#frame.getBoundingClientRect();
    const { x, y } = this.#deed.at;
    const pull = (at, from, to) => (at < from + EDGE ? -SPEED : at > to - EDGE ? SPEED : 0);
    const inside = x > box.left && x < box.right && y > box.top && y < box.bottom;
    const before = [this.#frame.scrollLeft, this.#frame.scrollTop];
    if (inside) {
      this.#frame.scrollBy(pull(x, box.left, box.right), pull(y, box.top, box.bottom));
      if (before[0] !== this.#frame.scrollLeft || before[1] !== this.#frame.scrollTop) {
        this.#follow();
      }
    }
    requestAnimationFrame(() => this.#scroll());
  }
}
