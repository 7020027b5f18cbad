// Small comforts for pages that work without them.
import htmx from "htmx.org";

// The content policy forbids inline style and eval; htmx would use both.
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
window.htmx = htmx;

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
});
document.addEventListener("htmx:afterSwap", (event) => focusErrors(event.target));
