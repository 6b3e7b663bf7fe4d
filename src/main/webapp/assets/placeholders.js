// Offers placeholders while one is being typed: after an opening brace, arrow keys choose and Enter takes one.
for (const field of document.querySelectorAll("[data-completes]")) {
  const names = [...document.getElementById(field.dataset.completes).options].map((option) => option.value);
  const list = document.createElement("ul");
  list.id = `${field.id}-names`;
  list.className = "completions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", document.querySelector(`label[for="${field.id}"]`).textContent);
  field.after(list);
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");

  const begun = () => field.value.slice(0, field.selectionStart).match(/\{[a-z.]*$/)?.[0];
  const chosen = () => list.querySelector("[aria-selected=true]");
  const choose = (option) => {
    chosen()?.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
  };
  const close = () => {
    list.hidden = true;
    field.removeAttribute("aria-activedescendant");
  };
  const take = (option) => {
    const end = field.selectionStart;
    field.setRangeText(option.textContent, end - begun().length, end, "end");
    close();
    field.focus();
  };

  field.addEventListener("input", () => {
    const start = begun();
    const fitting = start ? names.filter((name) => name.startsWith(start)) : [];
    list.replaceChildren(...fitting.map((name, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.dir = "ltr";
      option.textContent = name;
      option.setAttribute("role", "option");
      option.addEventListener("pointerdown", (event) => { event.preventDefault(); take(option); });
      return option;
    }));
    list.hidden = fitting.length === 0;
    if (fitting.length > 0) {
      choose(list.firstElementChild);
    } else {
      close();
    }
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    const all = [...list.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
    } else if (event.key === "Enter" || event.key === "Tab") {
      take(chosen());
    } else if (event.key === "Escape") {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
  field.addEventListener("blur", close);
}
