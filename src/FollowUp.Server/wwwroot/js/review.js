// The keyboard of the review. Single keys work only when no field has focus, and can be switched off (WCAG 2.1.4).
(() => {
  const stored = "followup-keys";
  const proposals = () => [...document.querySelectorAll("[data-proposal]")].filter((p) => p.checkVisibility());
  const current = () =>
    document.activeElement.closest("[data-proposal]") ?? document.querySelector("[data-proposal][aria-current]");
  let on = localStorage.getItem(stored) !== "off";

  const sheet = document.querySelector("[data-keys-switch]");
  if (sheet) {
    const show = () => { sheet.textContent = on ? sheet.dataset.on : sheet.dataset.off; };
    sheet.hidden = false;
    sheet.addEventListener("click", () => {
      on = !on;
      localStorage.setItem(stored, on ? "on" : "off");
      show();
    });
    show();
  }

  // Moving moves real focus, and the words in the minutes follow.
  function move(step) {
    const all = proposals();
    const at = all.indexOf(current());
    const next = all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)];
    if (!next) return;
    for (const other of document.querySelectorAll("[data-proposal][aria-current]")) {
      other.removeAttribute("aria-current");
      other.classList.remove("fu-proposal--on");
    }
    for (const mark of document.querySelectorAll(".fu-evidence--on")) mark.classList.remove("fu-evidence--on");
    next.setAttribute("aria-current", "true");
    if (!next.classList.contains("fu-proposal--done")) next.classList.add("fu-proposal--on");
    document.getElementById("b" + next.id.slice(1))?.closest("mark")?.classList.add("fu-evidence--on");
    next.focus();
  }

  function press(key) {
    const target = current()?.querySelector(`[data-key="${key}"]`);
    if (target instanceof HTMLFormElement) target.requestSubmit();
    else target?.click();
  }

  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const editing = document.querySelector("[data-editing]");
    if (editing && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      editing.querySelector('[data-key="ctrl-enter"]').click();
      return;
    }
    if (editing && event.key === "Escape") {
      editing.querySelector('[data-key="escape"]').click();
      return;
    }
    if (!on || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    const key = event.key.toLowerCase();
    if (key === "j") move(1);
    else if (key === "k") move(-1);
    else if (["a", "e", "r"].includes(key)) press(key);
    else if (key === "z") undo();
    else return;
    event.preventDefault();
  });

  // Takes back the answer of the proposal in focus, else of the one answered just before the current.
  function undo() {
    const here = current()?.querySelector('[data-key="z"]');
    if (here) return here.requestSubmit();
    const all = [...document.querySelectorAll("[data-proposal]")];
    const before = all.slice(0, Math.max(all.indexOf(current()), 0)).reverse();
    before.find((p) => p.querySelector('[data-key="z"]'))?.querySelector('[data-key="z"]').requestSubmit();
  }

  // After an answer the page comes back at the next proposal: the focus goes there too, once the browser has scrolled.
  addEventListener("load", () => requestAnimationFrame(() => {
    const arrived = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!arrived || document.querySelector(".fu-errors")) return;
    (arrived.querySelector("input[name='Form.Title']") ?? arrived).focus();
  }));
})();
