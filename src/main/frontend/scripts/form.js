// Comforts of forms that work without them: what is typed is saved on the server, and questions come and go with the
// answers.

// Browsers send no more than 64 KiB once the page is gone.
const LARGEST_LAST = 60000;
const PAUSE = 1500;
const LONGEST_WAIT = 5000;

function typed(form, button) {
  const data = new FormData(form);
  for (const [name, value] of [...data]) {
    if (value instanceof File) data.delete(name);
  }
  if (button) data.set("_do", button);
  return new URLSearchParams(data);
}

// A quiet line tells that the typed text is safe, and says so when it is not.
function say(form, state) {
  const line = form.querySelector("[data-saved]");
  if (!line) return;
  const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" });
  line.textContent = (line.dataset[state] ?? line.dataset.unsaved).replace("{time}", time);
  line.classList.toggle("cp-autosave--unsaved", state !== "saved");
}

const turns = new WeakMap();

// One post after the other, and the form itself last: what was typed first must not arrive last and undo the rest.
function inTurn(form, address, button, use) {
  const post = () => {
    const body = typed(form, button);
    const keepalive = body.toString().length < LARGEST_LAST;
    // Somebody who is not signed in any more is sent to the sign-in page: nothing was saved then.
    return fetch(address, { method: "POST", body, keepalive, redirect: "manual" });
  };
  const turn = (turns.get(form) ?? Promise.resolve()).then(post).then(use);
  const over = turn.catch(() => {}).then(() => {
    if (turns.get(form) !== over) return;
    turns.delete(form);
    form.removeAttribute("aria-busy");
  });
  turns.set(form, over);
  form.setAttribute("aria-busy", "true");
  return turn;
}

function waitForTurns(form) {
  form.addEventListener("submit", (event) => {
    const open = turns.get(form);
    if (!open) return;
    event.preventDefault();
    const pressed = event.submitter;
    // The button may have been drawn anew meanwhile.
    const same = (button) => button.type === "submit" && button.name === pressed.name && button.value === pressed.value;
    open.then(() => form.requestSubmit(pressed && [...form.elements].find(same)));
  });
}

// What is kept was saved in another window meanwhile.
const CONFLICT = 409;

// The server may say with which hidden fields the page goes on, and that another page wrote the same.
async function heard(form, answer) {
  const told = answer.ok && answer.headers.get("Content-Type")?.startsWith("application/json");
  const fields = told ? await answer.json() : {};
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field) field.value = value;
  }
  const link = form.querySelector("[data-apart-link]");
  if (link && fields._apart) link.hidden = false;
  if (answer.ok) say(form, fields._apart ? "apart" : "saved");
  else say(form, answer.status === CONFLICT ? "elsewhere" : "unsaved");
}

// Two seconds after the last key even a computer that loses its power has lost nothing, and whoever types on without
// a pause loses five at most.
function autosave(form) {
  let waiting;
  let since;
  const save = () => {
    waiting = undefined;
    since = undefined;
    inTurn(form, form.dataset.autosave, null, (answer) => heard(form, answer)).catch(() => {
      say(form, "unsaved");
      // The line may come back.
      waiting ??= setTimeout(save, LONGEST_WAIT);
    });
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    since ??= Date.now();
    waiting = setTimeout(save, Math.max(0, Math.min(PAUSE, since + LONGEST_WAIT - Date.now())));
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    waiting = undefined;
    since = undefined;
  });
  window.addEventListener("pagehide", () => waiting && save());
}

const names = (root) => [...root.querySelectorAll("input[name=_shown]")].map((input) => input.value).join();

// While the server thinks, people type on: what stands in the page now counts, chosen files and the caret too.
function carryOver(now, next) {
  for (const old of now.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    const input = old.id && next.querySelector(`#${CSS.escape(old.id)}`);
    if (!input) continue;
    if (old.matches("[type=checkbox], [type=radio]")) input.checked = old.checked;
    else if (old.matches("select")) input.value = old.value;
    else input.replaceWith(old);
  }
}

// The server says which questions fit.
function exchange(form, page) {
  const now = form.querySelector("#form-fields");
  const next = page.querySelector("#form-fields");
  if (!next || names(now) === names(next)) return;
  const focused = document.activeElement?.id;
  carryOver(now, next);
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
      await inTurn(form, form.action, "update", async (answer) => {
        const text = answer.ok ? await answer.text() : "";
        if (mine === asked) exchange(form, new DOMParser().parseFromString(text, "text/html"));
      });
    } catch {
      button.hidden = false;
    }
  });
}

function countWords(field) {
  const line = document.createElement("p");
  line.className = "usa-hint";
  const count = () => {
    const words = field.value.trim() ? field.value.trim().split(/\s+/).length : 0;
    line.textContent = field.dataset.wordsText.replace("{0}", words.toLocaleString(document.documentElement.lang));
  };
  field.addEventListener("input", count);
  field.after(line);
  count();
}

export function startForms() {
  document.querySelectorAll("[data-words]").forEach(countWords);
  for (const form of document.querySelectorAll("form[data-form]")) {
    waitForTurns(form);
    if (form.dataset.autosave) autosave(form);
    updates(form);
  }
}
