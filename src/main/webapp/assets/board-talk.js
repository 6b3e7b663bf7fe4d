// Speaks with the server: one request after the other, so that what is sent goes by what was last heard.
export class Talk {
  #address;
  #conflicts;
  #last = Promise.resolve();

  constructor(address, conflicts) {
    this.#address = address;
    this.#conflicts = conflicts;
  }

  read() {
    return this.#next(() => this.#ask(this.#address));
  }

  since(step) {
    return this.#next(() => this.#ask(`${this.#address}/steps?since=${step()}`));
  }

  // The wish is made when its turn comes.
  take(wish) {
    return this.#next(() => this.#ask(`${this.#address}/steps`, wish()));
  }

  undo() {
    return this.#next(() => this.#ask(`${this.#address}/undo`, {}));
  }

  redo() {
    return this.#next(() => this.#ask(`${this.#address}/redo`, {}));
  }

  addRoom(body) {
    return this.#next(() => this.#ask(`${this.#address}/rooms`, body));
  }

  accept(body) {
    return this.#next(() => this.#ask(this.#conflicts, body, "PUT"));
  }

  // After an interruption the browser asks again by itself, and hears at once.
  listen(heard) {
    const source = new EventSource(`${this.#address}/changes`);
    source.addEventListener("step", heard);
    addEventListener("pagehide", () => source.close());
  }

  #next(work) {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  // Answers { turn }, { clashes, problem }, { problem } or, when the server was not reached, {}.
  async #ask(address, body, method = "POST") {
    const sent = body === undefined ? {} : {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    };
    try {
      const answer = await fetch(address, sent);
      const said = answer.status === 204 ? {} : await answer.json();
      if (answer.ok) {
        return { turn: said };
      }
      const fields = (said.errors ?? []).map((error) => error.detail);
      return { problem: [said.detail, ...fields].join(" "), title: said.title, clashes: said.clashes };
    } catch {
      return {};
    }
  }
}
