// Comforts of the tasklist, which works without them: what its keys do, and a list that notices when it is no longer true.

const EVERY = 30_000;

// A page nobody uses asks no more: every question keeps its reader signed in.
const UNUSED = 10 * 60_000;
const USE = ["pointerdown", "keydown", "wheel", "focus"];

const rows = () => [...document.querySelectorAll("[data-live] [data-task]")];
const ticked = () => rows().filter((row) => row.querySelector("input[type=checkbox]").checked);
const current = () => document.activeElement?.closest?.("[data-task]");

function go(step) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.indexOf(current());
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
  all[next].querySelector("a").focus();
}

function tick(row, on) {
  const box = row?.querySelector("input[type=checkbox]");
  if (box) box.checked = on ?? !box.checked;
}

function claim() {
  if (ticked().length === 0) tick(current(), true);
  if (ticked().length > 0) document.querySelector("#bulk button[value=claim]")?.click();
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  o: () => current()?.querySelector("a").click(),
  x: () => tick(current()),
  a: () => {
    const all = rows();
    const on = ticked().length < all.length;
    all.forEach((row) => tick(row, on));
  },
  c: claim,
  n: () => document.querySelector("a[rel=next]")?.click(),
  "/": () => document.getElementById("text")?.focus(),
};

// What somebody has ticked, or stands on, is not taken from under their hands.
function exchange(now, next, note) {
  if (now.innerHTML === next.innerHTML) return;
  if (ticked().length > 0) {
    note.textContent = note.dataset.changed;
    note.hidden = false;
    return;
  }
  const task = current()?.dataset.task;
  now.replaceChildren(...[...next.childNodes].map((node) => document.adoptNode(node)));
  note.hidden = true;
  // What is done to ticked tasks needs tasks to tick.
  const bulk = document.querySelector("[data-bulk]");
  if (bulk) bulk.hidden = rows().length === 0;
  if (task) document.querySelector(`[data-task="${CSS.escape(task)}"] a`)?.focus({ preventScroll: true });
}

function live() {
  const now = document.querySelector("[data-live]");
  const note = document.querySelector("[data-live-note]");
  if (!now || !note) return;
  let used = Date.now();
  let asked = used;
  const look = async () => {
    if (document.hidden || Date.now() - used > UNUSED) return;
    asked = Date.now();
    // Somebody who is not signed in any more is sent to the sign-in page: that is no list.
    const answer = await fetch(now.dataset.live, { redirect: "manual" });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("[data-live]");
    if (next) exchange(now, next, note);
  };
  const lookQuietly = () => look().catch(() => {});
  // Whoever comes back to the page sees at once what is true now.
  const use = () => {
    used = Date.now();
    if (used - asked > 2 * EVERY) lookQuietly();
  };
  USE.forEach((event) => window.addEventListener(event, use, { passive: true }));
  setInterval(lookQuietly, EVERY);
}

export function startTasks() {
  live();
}

// What the keys of the page do, where it is the tasklist.
export const tasklistKeys = () => (document.querySelector("[data-live]") ? keys : {});
