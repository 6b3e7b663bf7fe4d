// Shows a question only while the answer it depends on is chosen, and keeps what is typed as a draft. Without script
// every question says itself whom it is for, and a button keeps the draft.
const PAUSE = 2000;

function follow(form) {
  const dependants = [...form.querySelectorAll("[data-shown-by]")];
  const chosen = (name, value) => [...form.elements].some((field) =>
    field.name === name && field.value === value && field.checked && !field.closest("[hidden]"));
  const settle = () => dependants.forEach((part) => {
    part.hidden = !chosen(part.dataset.shownBy, part.dataset.shownFor);
  });
  dependants.forEach((part) => part.querySelectorAll("[id$='-only']").forEach((hint) => { hint.hidden = true; }));
  form.addEventListener("change", settle);
  settle();
}

function keep(form) {
  const said = form.querySelector("[data-keeping]");
  let waiting = 0;
  let sending = false;
  const save = async () => {
    // files go with the buttons only
    const typed = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    typed.set("do", "keep-typing");
    try {
      const answer = await fetch(form.dataset.keeps, { method: "POST", body: typed });
      said.textContent = answer.ok && !sending ? form.dataset.kept : "";
      said.hidden = !said.textContent;
    } catch {
      said.hidden = true; // the next change tries again
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => {
    sending = true;
    clearTimeout(waiting);
  });
}

document.querySelectorAll("[data-keeps], [data-follows]").forEach(follow);
document.querySelectorAll("[data-keeps]").forEach(keep);
