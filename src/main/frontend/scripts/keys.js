// Single keys for people who work all day without a mouse. An element says its key in aria-keyshortcuts, a part of a page
// in data-key; parts that repeat (data-group) have the same keys, and the one at hand is meant. Nothing fires while
// somebody types, and a switch turns all of it off.
const OFF = "cp-keys-off";
const CONTROL = "a[href], button, input:not([type=hidden]), select, textarea, summary";

function switchedOff() {
  try {
    return localStorage.getItem(OFF) === "yes";
  } catch {
    return false;
  }
}

function remember(off) {
  try {
    if (off) localStorage.setItem(OFF, "yes");
    else localStorage.removeItem(OFF);
  } catch {
    // A browser that keeps nothing forgets this too.
  }
}

const types = (element) =>
  element.isContentEditable || element.matches("textarea, select, input:not([type=radio], [type=checkbox])");

const groups = () => [...document.querySelectorAll("[data-group]")];

const open = (group) => !group.querySelector("input[type=radio]:checked");

// The group somebody is in, else the one the address names, else the first that is not answered.
function atHand() {
  const all = groups();
  return (
    document.activeElement?.closest("[data-group]") ??
    all.find((group) => `#${group.id}` === location.hash) ??
    all.find(open) ??
    all[0]
  );
}

function found(key) {
  const name = CSS.escape(key);
  const all = [...document.querySelectorAll(`[aria-keyshortcuts~="${name}"], [data-key="${name}"]`)];
  const group = atHand();
  return all.find((element) => group?.contains(element)) ?? all.find((element) => !element.closest("[data-group]"));
}

function unfold(element) {
  for (let part = element.closest("details:not([open])"); part; part = part.parentElement.closest("details:not([open])")) {
    part.open = true;
  }
}

function act(element) {
  const folds = element.matches("details");
  if (folds) element.open = true;
  unfold(element);
  // A part that unfolds is there to be filled in; nothing in it is pressed by its key.
  const control = folds
    ? (element.querySelector("input[type=text]") ?? element.querySelector("select") ?? element.querySelector("summary"))
    : element.matches(CONTROL)
      ? element
      : element.querySelector(CONTROL);
  if (!control) return;
  control.focus();
  if (!folds && control.matches("a, button, input[type=radio], input[type=checkbox]")) control.click();
  const then = control.dataset.then && document.getElementById(control.dataset.then);
  if (then) then.focus();
}

function move(step) {
  const all = groups();
  const now = all.indexOf(document.activeElement?.closest("[data-group]"));
  const next = all[now < 0 ? 0 : now + step];
  if (!next) return;
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

function turn(step) {
  const all = [...document.querySelectorAll("details[data-exhibit]")];
  const now = all.findIndex((each) => each.open);
  const next = all[now + step];
  if (!next) return;
  // Browsers that do not know the names of details would leave both open.
  if (all[now]) all[now].open = false;
  next.open = true;
  next.scrollIntoView({ block: "nearest" });
}

const MOVES = { j: () => move(1), k: () => move(-1), "]": () => turn(1), "[": () => turn(-1) };

// The list of phrases has the focus: a digit adds that phrase to the text it belongs to.
function addsPhrase(event) {
  const list = event.target.closest?.("select[data-phrases]");
  const phrase = list && /^[1-9]$/.test(event.key) && list.options[Number(event.key)];
  const text = phrase && document.getElementById(list.dataset.phrases);
  if (!text) return false;
  event.preventDefault();
  text.value = [text.value.trimEnd(), phrase.dataset.text].filter(Boolean).join("\n");
  text.focus();
  text.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

function leaves(event) {
  if (event.key !== "Escape" || !types(event.target)) return false;
  const group = event.target.closest("[data-group]");
  if (group) group.focus();
  else event.target.blur();
  return true;
}

function meant(key, own, dialog) {
  if (key === "?") return () => dialog.showModal();
  if (Object.hasOwn(own, key)) return own[key];
  if (Object.hasOwn(MOVES, key)) return MOVES[key];
  const element = /^[a-z]$/.test(key) && found(key);
  return element ? () => act(element) : undefined;
}

function pressed(event, own, dialog) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (switchedOff() || dialog.open || leaves(event) || addsPhrase(event) || types(event.target)) return;
  const does = meant(event.key, own, dialog);
  if (!does) return;
  event.preventDefault();
  does();
}

// A page that shows its keys has them; own: what only some pages know to do.
export function startKeys(own = {}) {
  const help = document.querySelector("[data-keys-help]");
  if (!help) return;
  const dialog = help.querySelector("dialog");
  const on = help.querySelector("[data-keys-on]");
  help.hidden = false;
  on.checked = !switchedOff();
  on.addEventListener("change", () => remember(!on.checked));
  help.querySelector("[data-keys-open]").addEventListener("click", () => dialog.showModal());
  document.addEventListener("keydown", (event) => pressed(event, own, dialog));
  // Document and criteria side by side fill the window; what stands above them was read on the page before.
  if (!location.hash && !document.querySelector(".cp-errors")) {
    document.querySelector(".cp-workbench")?.scrollIntoView();
  }
}
