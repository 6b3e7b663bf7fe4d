import { axisOf, clock, columnOf, columnsOf, dayOf, lanesOf, minuteOf } from "./board-model.js";

const EARLIER = 30;
const WORST = ["note", "warn", "block"];

const made = (tag, look, text = "") => {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = text;
  return element;
};

// Draws the board; each session keeps its element, so that what has the focus keeps it.
export class View {
  #root;
  #words;
  #day;
  #time;
  #items = new Map();
  #drawn = "";

  constructor(root, words) {
    this.#root = root;
    this.#words = words;
    const { locale } = root.dataset;
    this.#day = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
    this.#time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  }

  part(name) {
    return this.#root.querySelector(`[data-part="${name}"]`);
  }

  say(text) {
    this.part("said").textContent = text;
  }

  word(key, given = {}) {
    return Object.entries(given).reduce((text, [name, value]) => text.replace(`{${name}}`, value), this.#words[key]);
  }

  dayName(day) {
    return this.#day.format(Date.parse(`${day}T00:00Z`));
  }

  timeName(minute) {
    return this.#time.format(Date.parse(`1970-01-01T${clock(minute)}Z`));
  }

  range(session) {
    const start = minuteOf(session);
    return `${this.timeName(start)}–${this.timeName(start + session.minutes)}`;
  }

  // Where and when, in words.
  whereabouts(data, session) {
    if (!session.start) {
      return this.word("unplaced");
    }
    const room = data.rooms.find((known) => known.id === session.room)?.name ?? this.word("no-room");
    return this.word("at", { when: `${this.dayName(dayOf(session))}, ${this.range(session)}`, room });
  }

  look() {
    const first = Math.min(...this.order.flat().map(minuteOf));
    const column = this.#root.querySelector(".board-column");
    if (column && Number.isFinite(first)) {
      const { from, to } = this.axis;
      this.part("frame").scrollTop = ((first - from - EARLIER) * column.clientHeight) / (to - from);
    }
  }

  item(id) {
    return this.#items.get(id);
  }

  // In the order of columns, each from top to bottom.
  draw(data, held) {
    const sessions = [...data.sessions.values()].map((session) => (held?.id === session.id ? { ...session, ...held } : session));
    const shown = { ...data, sessions: new Map(sessions.map((session) => [session.id, session])) };
    this.columns = columnsOf(shown);
    this.axis = axisOf(shown);
    this.#frame(data);
    const focused = document.activeElement?.dataset?.id;
    const groups = this.columns.map(() => []);
    const unplaced = [];
    for (const session of sessions) {
      (session.start ? groups[columnOf(this.columns, session)] : unplaced).push(session);
    }
    const levels = this.#levels(data);
    this.order = groups.map((group) => group.sort((one, other) => minuteOf(one) - minuteOf(other)));
    this.order.forEach((group, index) => this.#fill(data, group, index, levels, held));
    const list = this.part("unplaced");
    list.replaceChildren(...unplaced.map((session) => this.#show(data, session, levels, held)));
    this.part("unplaced-none").hidden = unplaced.length > 0;
    for (const [id, element] of this.#items) {
      if (!data.sessions.has(id)) {
        element.remove();
        this.#items.delete(id);
      }
    }
    this.#reachable(focused);
    document.querySelector("[data-with-sessions]").hidden = data.sessions.size === 0;
    this.part("undo").disabled = !data.undo;
    this.part("redo").disabled = !data.redo;
  }

  #fill(data, group, index, levels, held) {
    const column = this.#root.querySelector(`[data-column="${index}"]`);
    const lanes = lanesOf(group);
    for (const session of group) {
      const element = this.#show(data, session, levels, held);
      const { lane, of } = lanes.get(session.id);
      element.style.setProperty("--start", minuteOf(session) - this.axis.from);
      element.style.setProperty("--length", session.minutes);
      element.style.setProperty("--lane", lane);
      element.style.setProperty("--lanes", of);
      if (element.parentNode !== column) {
        column.append(element);
      }
    }
  }

  // One stop of the tab key for all that is placed; the arrows go on from there.
  #reachable(focused) {
    const placed = this.order.flat().map((session) => this.#items.get(session.id));
    const chosen = placed.find((element) => element.dataset.id === focused) ?? placed[0];
    placed.forEach((element) => { element.tabIndex = element === chosen ? 0 : -1; });
    if (focused && document.activeElement?.dataset?.id !== focused) {
      this.#items.get(focused)?.focus();
    }
  }

  #show(data, session, levels, held) {
    const element = this.#items.get(session.id) ?? this.#new(session.id);
    const level = levels.get(session.id);
    element.className = `board-item board-${session.kind}`;
    element.classList.toggle("is-held", held?.id === session.id);
    element.classList.toggle("is-internal", session.internal);
    element.classList.toggle("is-short", session.minutes < 30);
    element.classList.toggle("is-tiny", session.minutes < 15);
    element.dataset.level = level ?? "";
    element.setAttribute("aria-pressed", String(held?.id === session.id));
    const warned = level && level !== "note" ? `, ${this.word(level)}` : "";
    element.setAttribute("aria-label", `${session.title}, ${this.whereabouts(data, session)}${warned}`);
    element.tabIndex = 0;
    const when = session.start ? this.range(session) : this.word("minutes", { minutes: session.minutes });
    element.firstChild.replaceChildren(
      made("span", "board-time", when), " ", made("strong", "", session.title),
      made("span", "board-people", session.speakers.join(", ")));
    element.firstChild.dir = "auto";
    return element;
  }

  #new(id) {
    const element = made("div", "board-item");
    element.dataset.id = id;
    element.setAttribute("role", "button");
    element.setAttribute("aria-describedby", "board-help");
    element.append(made("div", "board-text"), made("div", "board-grip"));
    this.#items.set(id, element);
    return element;
  }

  #levels(data) {
    const levels = new Map();
    for (const conflict of data.conflicts.filter((found) => !found.accepted)) {
      for (const id of conflict.sessions) {
        if (WORST.indexOf(conflict.level) > WORST.indexOf(levels.get(id) ?? "")) {
          levels.set(id, conflict.level);
        }
      }
    }
    return levels;
  }

  // Heads, hours and empty columns; drawn anew only when they change.
  #frame(data) {
    const now = JSON.stringify([this.columns, this.axis]);
    if (now === this.#drawn) {
      return;
    }
    this.#drawn = now;
    const frame = this.part("frame");
    const { scrollLeft, scrollTop } = frame;
    const hours = made("div", "board-hours");
    for (let minute = this.axis.from; minute < this.axis.to; minute += 60) {
      const hour = made("span", "", this.timeName(minute));
      hour.style.setProperty("--start", minute - this.axis.from);
      hours.append(hour);
    }
    const days = [...new Set(this.columns.map((column) => column.day))];
    const heads = days.map((day) => {
      const head = made("div", "board-day");
      head.append(made("h3", "", this.dayName(day)));
      head.dataset.day = day;
      const act = made("button", "button button-quiet button-small", this.word("day"));
      act.type = "button";
      act.dataset.act = "day";
      act.dataset.day = day;
      act.setAttribute("aria-label", `${this.word("day")}: ${this.dayName(day)}`);
      head.append(act);
      head.style.setProperty("--span", this.columns.filter((column) => column.day === day).length);
      return head;
    });
    const rooms = this.columns.map((column) => made("div", "board-room", column.name ?? this.word("no-room")));
    const columns = this.columns.map((column, index) => {
      const element = made("div", "board-column");
      element.dataset.column = index;
      return element;
    });
    columns.forEach((column, index) => {
      column.classList.toggle("starts-day", index > 0 && this.columns[index - 1].day !== this.columns[index].day);
    });
    frame.style.setProperty("--columns", this.columns.length);
    frame.style.setProperty("--minutes", this.axis.to - this.axis.from);
    frame.replaceChildren(made("div", "board-corner"), ...heads, made("div", "board-corner"), ...rooms, hours, ...columns);
    frame.scrollTo(scrollLeft, scrollTop);
    this.#jumps(days);
  }

  #jumps(days) {
    const jumps = this.part("days");
    jumps.replaceChildren(...days.map((day) => {
      const jump = made("button", "button button-quiet button-small", this.dayName(day));
      jump.type = "button";
      jump.addEventListener("click", () =>
        this.#root.querySelector(`.board-day[data-day="${day}"]`).scrollIntoView({ block: "nearest", inline: "start" }));
      return jump;
    }));
    jumps.hidden = days.length < 2;
  }
}
