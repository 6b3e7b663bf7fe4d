import { clock, columnsOf, dayOf, minuteOf } from "./board-model.js";

const option = (value, text) => new Option(text, value ?? "");

// What is typed rather than drawn: a session and what can be done from it on, a whole day, a clash, a conflict's reason.
export class Forms {
  #board;
  #view;
  #root;
  #session = null;
  #day = "";

  constructor(board, view, root) {
    this.#board = board;
    this.#view = view;
    this.#root = root;
    root.addEventListener("submit", (event) => this.#submit(event));
    root.addEventListener("click", (event) => {
      if (event.target.closest("[data-close]")) {
        event.target.closest("dialog")?.close();
      }
    });
  }

  // Of a session that is there.
  open(session) {
    this.#session = session;
    const dialog = this.#dialog("session");
    dialog.querySelector("h2").textContent = session.title;
    dialog.querySelector("[data-details]").href = this.#root.dataset.sessions + session.id;
    this.#known(dialog, true);
    this.#fill(dialog, {
      day: session.start ? dayOf(session) : "",
      time: session.start ? clock(minuteOf(session)) : "",
      minutes: session.minutes,
      room: session.room,
    });
    this.#others(dialog, session);
    dialog.showModal();
  }

  blank({ start, time = "", minutes = 60, room = null }) {
    this.#session = null;
    const dialog = this.#dialog("session");
    dialog.querySelector("h2").textContent = this.#view.word("new");
    this.#known(dialog, false);
    this.#fill(dialog, { day: start?.slice(0, 10) ?? "", time, minutes, room });
    dialog.querySelector("[name=title]").value = "";
    dialog.showModal();
    dialog.querySelector("[name=title]").focus();
  }

  room() {
    const dialog = this.#dialog("room");
    dialog.querySelector("[name=name]").value = "";
    dialog.showModal();
  }

  day(day) {
    this.#day = day;
    const dialog = this.#dialog("day");
    dialog.querySelector("h2").textContent = this.#view.dayName(day);
    const others = this.#days().filter((other) => other !== day).map((other) => option(other, this.#view.dayName(other)));
    dialog.querySelector("[name=to]").replaceChildren(...others);
    dialog.showModal();
  }

  // Somebody else changed the same: theirs stays unless it is wanted otherwise.
  ask({ title, problem, clashes }, wish, again) {
    const dialog = this.#dialog("clash");
    dialog.querySelector("h2").textContent = title;
    dialog.querySelector("[data-text]").textContent = problem;
    dialog.querySelector("ul").replaceChildren(...clashes.map(({ now, by }) => {
      const line = document.createElement("li");
      const what = now
        ? this.#view.word("now", { title: now.title, where: this.#view.whereabouts(this.#board.data, now) })
        : this.#view.word("gone");
      line.textContent = by ? `${what} ${this.#view.word("by", { name: by })}` : what;
      return line;
    }));
    const mine = dialog.querySelector("[data-mine]");
    mine.hidden = clashes.some(({ now }) => !now);
    mine.onclick = () => {
      dialog.close();
      const versions = new Map(clashes.map(({ session, now }) => [session, now.version]));
      again({
        ...wish,
        sessions: wish.sessions.map((wished) => ({ ...wished, version: versions.get(wished.id) ?? wished.version })),
      });
    };
    dialog.showModal();
  }

  tell(problem) {
    const told = this.#view.part("problem");
    told.querySelector("p").textContent = problem;
    told.hidden = false;
  }

  settled() {
    this.#view.part("problem").hidden = true;
  }

  conflicting({ conflicts }) {
    const list = this.#view.part("conflicts");
    const now = JSON.stringify(conflicts);
    if (list.dataset.shown === now) {
      return;
    }
    list.dataset.shown = now;
    list.replaceChildren(...conflicts.map((conflict) => this.#conflict(conflict)));
    this.#view.part("conflicting").hidden = conflicts.length === 0;
  }

  #conflict(conflict) {
    const line = this.#view.part("conflict").content.firstElementChild.cloneNode(true);
    const level = line.querySelector("[data-level]");
    level.textContent = this.#view.word(conflict.level);
    const looks = { block: "badge-negative", warn: "badge-attention", note: "badge-info" };
    level.className = conflict.accepted ? "badge" : `badge ${looks[conflict.level]}`;
    const jump = line.querySelector("[data-jump]");
    jump.textContent = conflict.text;
    const ours = conflict.sessions.find((id) => this.#view.item(id));
    jump.addEventListener("click", () => {
      this.#view.item(ours)?.scrollIntoView({ block: "center", inline: "center" });
      this.#view.item(ours)?.focus();
    });
    line.querySelector("[data-reason]").textContent =
      conflict.accepted ? this.#view.word("accepted", { reason: conflict.accepted }) : "";
    line.querySelector("details").hidden = Boolean(conflict.accepted) || conflict.level === "note";
    line.querySelector("form").dataset.conflict = conflict.conflict;
    return line;
  }

  #submit(event) {
    event.preventDefault();
    const form = event.target;
    const given = Object.fromEntries(new FormData(form));
    form.closest("dialog")?.close();
    ({
      session: () => this.#save(given),
      shift: () => this.#board.take({
        operation: "shift",
        start: this.#session.start.slice(0, 16),
        minutes: Number(given.minutes),
        room: given.only ? this.#session.room : undefined,
      }),
      pause: () => this.#board.take({
        operation: "pause",
        start: this.#session.start.slice(0, 16),
        minutes: Number(given.minutes),
        title: given.title,
        room: given.only ? this.#session.room : undefined,
      }),
      swap: () => this.#board.take({ operation: "swap", sessions: [this.#seen(), this.#seen(this.#board.session(given.with))] }),
      split: () => this.#board.take({ operation: "split", sessions: [this.#seen()], room: given.room }),
      room: () => this.#board.addRoom(given.name),
      remove: () => this.#board.remove(this.#session.id),
      "move-day": () => this.#board.take({ operation: event.submitter.value, day: this.#day, to: given.to }),
      fit: () => this.#board.take({ operation: "fit", until: `${this.#day}T${given.until}` }),
      accept: () => this.#board.accept(form.dataset.conflict, given.reason),
    })[form.dataset.form]();
  }

  #save({ title, kind, day, time, minutes, room }) {
    const start = day ? `${day}T${time || clock(this.#view.axis.from)}` : null;
    if (this.#session) {
      const { id, version } = this.#session;
      this.#board.place([{ id, version, start, minutes: Number(minutes), room: room || null }]);
    } else {
      this.#board.add({ operation: "add", title, kind, start, minutes: Number(minutes), room: room || null });
    }
  }

  #seen(session = this.#session) {
    return { id: session.id, version: session.version };
  }

  #dialog(name) {
    return this.#view.part(`${name}-dialog`);
  }

  #days() {
    return [...new Set(columnsOf(this.#board.data).map((column) => column.day))];
  }

  // Title and kind are asked of a new one only; what can be done from it on is offered for one that has a place.
  #known(dialog, known) {
    dialog.querySelectorAll("[data-for-new]").forEach((part) => {
      part.hidden = known;
      part.querySelectorAll("input, select").forEach((field) => { field.disabled = known; });
    });
    dialog.querySelectorAll("[data-for-known]").forEach((part) => { part.hidden = !known; });
    dialog.querySelectorAll("[data-for-placed]").forEach((part) => { part.hidden = !known || !this.#session.start; });
    dialog.querySelectorAll("details").forEach((part) => { part.open = false; });
  }

  #fill(dialog, { day, time, minutes, room }) {
    const { data } = this.#board;
    const form = dialog.querySelector("form");
    form.day.replaceChildren(option("", this.#view.word("unplaced")),
      ...this.#days().map((known) => option(known, this.#view.dayName(known))));
    form.room.replaceChildren(option("", this.#view.word("no-room")),
      ...data.rooms.map((known) => option(known.id, known.name)));
    form.day.value = day;
    form.time.value = time;
    form.minutes.value = minutes;
    form.room.value = room ?? "";
  }

  #others(dialog, session) {
    const { data } = this.#board;
    const placed = [...data.sessions.values()].filter((other) => other.start && other.id !== session.id);
    dialog.querySelector("[name=with]").replaceChildren(
      ...placed.sort((one, other) => one.start.localeCompare(other.start))
        .map((other) => option(other.id, `${other.title} (${this.#view.whereabouts(data, other)})`)));
    dialog.querySelector("[data-form=split] [name=room]").replaceChildren(
      ...data.rooms.filter((room) => room.id !== session.room).map((room) => option(room.id, room.name)));
  }
}
