// Lets a hand drag a question to another place. Without script, and with the keyboard, its buttons move it.
for (const list of document.querySelectorAll("[data-orders]")) {
  let dragged = null;

  list.querySelectorAll("li[data-place]").forEach((line) => { line.draggable = true; });
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("li[data-place]");
    dragged?.classList.add("is-dragged");
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("li[data-place]");
    if (!dragged || !over || over === dragged) {
      return;
    }
    event.preventDefault();
    const box = over.getBoundingClientRect();
    over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => {
    dragged.classList.remove("is-dragged");
    const place = [...list.children].indexOf(dragged) + 1;
    if (String(place) !== dragged.dataset.place) {
      const button = dragged.querySelector("[name=place]");
      button.value = place;
      button.disabled = false;
      button.click();
    }
    dragged = null;
  });
}
