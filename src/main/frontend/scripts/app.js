// Small comforts for pages that work without them.
import htmx from "htmx.org";
import { startForms } from "./form.js";
import { startKeys } from "./keys.js";
import { startUploads } from "./upload.js";
import { startTasks, tasklistKeys } from "./tasks.js";
import { startTaps } from "./taps.js";

// The content policy forbids inline style and eval; htmx would use both.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
// A refused form answers 422 with itself, and that is what is shown.
htmx.config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..|422", swap: true },
  { code: "[45]..", swap: false, error: true },
];
window.htmx = htmx;

// Plain forms carry the token in a hidden field; requests of other elements take it from there.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=_csrf]");
  if (token) event.detail.headers["X-CSRF-TOKEN"] = token.value;
});

function foldMenu() {
  const button = document.querySelector(".cp-menu");
  const nav = document.getElementById("navigation");
  if (!button || !nav) return;
  button.hidden = false;
  nav.classList.add("cp-nav--folded");
  button.addEventListener("click", () => {
    const folded = nav.classList.toggle("cp-nav--folded");
    button.setAttribute("aria-expanded", String(!folded));
  });
}

// A refused form says first what is wrong; each of its links leads into the field.
function focusErrors(root) {
  const errors = root.querySelector(".cp-errors");
  if (!errors) return;
  errors.focus();
  errors.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    const label = field.closest(".usa-form-group") ?? field;
    label.scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

// A second click on a slow button sends nothing twice.
function sendOnce() {
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });
}

function printButtons() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

document.addEventListener("DOMContentLoaded", () => {
  foldMenu();
  focusErrors(document);
  sendOnce();
  printButtons();
  startForms();
  startUploads();
  startTasks();
  startTaps();
  startKeys(tasklistKeys());
});
document.addEventListener("htmx:afterSwap", (event) => focusErrors(event.target));
