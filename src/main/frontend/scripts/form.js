// Comforts of forms that work without them: what is typed is saved on the server, and questions come and go with the
// answers.

const PAUSE = 1500;

function typed(form, button) {
  const data = new FormData(form);
  for (const [name, value] of [...data]) {
    if (value instanceof File) data.delete(name);
  }
  if (button) data.set("_do", button);
  return new URLSearchParams(data);
}

// Two seconds after the last key even a computer that loses its power has lost nothing.
function autosave(form) {
  let waiting;
  const save = () => {
    waiting = undefined;
    fetch(form.dataset.autosave, { method: "POST", body: typed(form), keepalive: true }).catch(() => {});
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
  window.addEventListener("pagehide", () => {
    if (waiting && !form.dataset.sent) save();
  });
}

const names = (root) => [...root.querySelectorAll("input[name=_shown]")].map((input) => input.value).join();

// The server says which questions fit; inputs that were there keep what they hold, chosen files too.
function exchange(form, page) {
  const now = form.querySelector("#form-fields");
  const next = page.querySelector("#form-fields");
  if (!next || names(now) === names(next)) return;
  const focused = document.activeElement?.id;
  for (const input of now.querySelectorAll("input[type=file]")) {
    if (input.files.length) next.querySelector(`#${CSS.escape(input.id)}`)?.replaceWith(input);
  }
  now.replaceWith(document.adoptNode(next));
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function updates(form) {
  const button = form.querySelector("[data-updates]");
  if (!button) return;
  button.hidden = true;
  let asked = 0;
  form.addEventListener("change", async (event) => {
    if (event.target.type === "file") return;
    const mine = ++asked;
    try {
      const answer = await fetch(form.action, { method: "POST", body: typed(form, "update") });
      const text = answer.ok ? await answer.text() : "";
      if (mine === asked) exchange(form, new DOMParser().parseFromString(text, "text/html"));
    } catch {
      button.hidden = false;
    }
  });
}

export function startForms() {
  for (const form of document.querySelectorAll("form[data-form]")) {
    if (form.dataset.autosave) autosave(form);
    updates(form);
  }
}
