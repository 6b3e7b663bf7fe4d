// Shows the buttons that tick every box of a name in their form. Without script each box is ticked by hand.
for (const button of document.querySelectorAll("[data-choose-all]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const boxes = [...button.form.elements].filter((field) => field.name === button.dataset.chooseAll);
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => { box.checked = !all; });
  });
}
