// Shows where a file can be let go. The browser's own file field takes it: nothing is sent before the button is pressed.
for (const zone of document.querySelectorAll("[data-drop]")) {
  const field = zone.querySelector("input[type=file]");
  const over = (is) => zone.classList.toggle("is-over", is);
  zone.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
  zone.addEventListener("dragleave", () => over(false));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files.length > 0) {
      field.files = event.dataTransfer.files;
      field.focus();
    }
  });
}
