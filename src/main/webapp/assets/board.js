// The agenda of an event as a board. Without script the page shows the same as a list.
import { Forms } from "./board-forms.js";
import { Hand } from "./board-hand.js";
import { Keys } from "./board-keys.js";
import { clock, startOn } from "./board-model.js";
import { Talk } from "./board-talk.js";
import { View } from "./board-view.js";

class Board {
  held = null;
  #data;
  #talk;
  #view;
  #forms;
  // versions that this window made, and so goes by without having looked
  #own = new Map();

  constructor(root) {
    this.#talk = new Talk(root.dataset.address, root.dataset.conflicts);
    this.#view = new View(root, JSON.parse(root.dataset.words));
    this.#forms = new Forms(this, this.#view, root);
    new Hand(this, this.#view, root);
    new Keys(this, this.#view, root);
    root.addEventListener("click", (event) => this.#click(event));
  }

  async start() {
    const { turn } = await this.#talk.read();
    if (!turn) {
      return false;
    }
    this.#data = { ...turn, sessions: new Map(turn.sessions.map((session) => [session.id, session])) };
    this.#draw();
    this.#talk.listen(() => this.#news());
    return true;
  }

  // The first session comes into view.
  begin() {
    this.#view.look();
  }

  get data() {
    return this.#data;
  }

  session(id) {
    return this.#data.sessions.get(id);
  }

  say(key, session) {
    this.#view.say(this.#view.word(key, { title: session.title, where: this.#view.whereabouts(this.#data, session) }));
  }

  hold(id) {
    this.held = { ...this.session(id) };
    this.#draw();
  }

  shape(change) {
    this.held = { ...this.held, ...change };
    this.#draw();
  }

  putBack() {
    if (this.held) {
      this.held = null;
      this.#draw();
      this.#view.say(this.#view.word("back"));
    }
  }

  drop() {
    const { id, start, minutes, room, version } = this.held;
    const before = this.session(id);
    this.held = null;
    if (start === before.start && minutes === before.minutes && room === before.room) {
      this.#draw();
      return;
    }
    this.place([{ id, start: start?.slice(0, 16) ?? null, minutes, room: room ?? null, version }]);
  }

  // Shown at once, and as it was again if the server says no.
  place(placements) {
    for (const { id, start, minutes, room } of placements) {
      this.#data.sessions.set(id, { ...this.session(id), start, minutes, room });
    }
    this.#draw();
    return this.#take({ operation: "place", sessions: placements }, () => this.say("moved", this.session(placements[0].id)));
  }

  remove(id) {
    const session = this.session(id);
    return this.#take({ operation: "remove", sessions: [{ id, version: session.version }] },
      () => this.#view.say(this.#view.word("removed", { title: session.title })));
  }

  async add(wish) {
    await this.#take(wish, () => this.#view.say(this.#view.word("added", { title: wish.title })));
    const added = [...this.#data.sessions.values()].findLast((session) => session.title === wish.title);
    this.#view.item(added?.id)?.focus();
  }

  async addRoom(name) {
    const { turn: room, problem } = await this.#talk.addRoom({ name });
    if (!room) {
      this.#forms.tell(problem ?? this.#view.word("lost"));
      return;
    }
    const others = this.#data.rooms.filter((known) => known.id !== room.id);
    this.#data = { ...this.#data, rooms: [...others, room] };
    this.#draw();
    this.#view.say(this.#view.word("added", { title: room.name }));
  }

  take(wish) {
    return this.#take(wish, () => this.#view.say(this.#view.word("done")));
  }

  open(id) {
    this.#forms.open(this.session(id));
  }

  draft({ day, minute, minutes, room }) {
    this.#forms.blank({ start: startOn(day, minute), time: clock(minute), minutes, room });
  }

  async turn(what) {
    const { id } = document.activeElement?.dataset ?? {};
    await this.#settle(await this.#talk[what](), () => this.#view.say(this.#view.word(what)));
    this.#view.item(id)?.focus();
  }

  async accept(conflict, reason) {
    const said = await this.#talk.accept({ conflict, reason });
    await this.#settle(said.turn ? await this.#talk.since(() => this.#data.step) : said, () => {});
  }

  async #take(wish, then) {
    const said = await this.#talk.take(() => ({
      ...wish,
      sessions: wish.sessions?.map((wished) => ({ ...wished, version: this.#version(wished) })),
    }));
    if (said.clashes) {
      this.#replace(said.clashes);
      this.#forms.ask(said, wish, (again) => this.#take(again, then));
      this.#draw();
      return;
    }
    await this.#settle(said, then);
  }

  #version({ id, version }) {
    const known = this.session(id)?.version;
    return this.#own.get(id) === known ? known : version;
  }

  #replace(clashes) {
    for (const { session, now } of clashes) {
      if (now) {
        this.#data.sessions.set(session, now);
      } else {
        this.#data.sessions.delete(session);
      }
    }
  }

  async #settle({ turn, problem }, then) {
    if (turn) {
      this.#forms.settled();
      turn.changed.forEach((session) => this.#own.set(session.id, session.version));
      this.#apply(turn);
      this.#draw();
      then();
      return;
    }
    this.#forms.tell(problem ?? this.#view.word("lost"));
    const { turn: whole } = await this.#talk.read();
    if (whole) {
      this.#data = { ...whole, sessions: new Map(whole.sessions.map((session) => [session.id, session])) };
    }
    this.#draw();
  }

  // One that others' steps came before is read again with theirs.
  #apply(turn) {
    turn.changed.forEach((session) => this.#data.sessions.set(session.id, session));
    turn.removed.forEach((id) => this.#data.sessions.delete(id));
    const { undo, redo, conflicts } = turn;
    const step = turn.step > this.#data.step + 1 ? this.#data.step : turn.step;
    this.#data = { ...this.#data, step, undo, redo, conflicts };
  }

  async #news() {
    const { turn } = await this.#talk.since(() => this.#data.step);
    if (!turn) {
      return;
    }
    const known = new Set([null, undefined, ...this.#data.rooms.map((room) => room.id)]);
    if (turn.changed.some((session) => !known.has(session.room))) {
      const { turn: whole } = await this.#talk.read();
      this.#data.rooms = whole?.rooms ?? this.#data.rooms;
    }
    const others = turn.changed.filter((session) => this.#own.get(session.id) !== session.version);
    const gone = turn.removed.filter((id) => this.#data.sessions.has(id));
    this.#data.step = turn.step - 1;
    this.#apply(turn);
    if (this.held && !this.session(this.held.id)) {
      this.held = null;
    }
    this.#draw();
    if (others.length + gone.length > 0) {
      this.#view.say(turn.by ? this.#view.word("others", { name: turn.by }) : this.#view.word("somebody"));
    }
  }

  #click(event) {
    const item = event.target.closest(".board-item");
    const act = event.target.closest("[data-act]")?.dataset;
    if (item && !this.held) {
      this.open(item.dataset.id);
    } else if (act?.act === "undo" || act?.act === "redo") {
      this.turn(act.act);
    } else if (act?.act === "new") {
      this.#forms.blank({});
    } else if (act?.act === "room") {
      this.#forms.room();
    } else if (act?.act === "day") {
      this.#forms.day(act.day);
    }
  }

  #draw() {
    this.#view.draw(this.#data, this.held);
    this.#forms.conflicting(this.#data);
  }
}

const root = document.getElementById("board");
const board = new Board(root);
if (await board.start()) {
  root.hidden = false;
  board.begin();
  document.querySelectorAll("[data-without-board]").forEach((part) => { part.hidden = true; });
}
