// Attendance by taps: each tap is a plain form of its own. Here it is sent without leaving the page, one after the other
// and again until it arrived, and what the server answers is shown: the taps of somebody else too.

const AGAIN = 3000;

let turn = Promise.resolve();
let open = 0;
const waiting = new Map();

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

function say(text, unsaved) {
  const line = document.querySelector("[data-tap-status]");
  if (!line) return;
  line.textContent = unsaved ? line.dataset.unsaved : text;
  line.classList.toggle("cp-tap-status--unsaved", unsaved);
}

function count(part, more) {
  waiting.set(part, (waiting.get(part) ?? 0) + more);
  open += more;
}

async function send(address, body) {
  for (;;) {
    try {
      const answer = await fetch(address, { method: "POST", body });
      if (answer.status < 500) return answer;
    } catch {
      // No network just now.
    }
    say("", true);
    await pause(AGAIN);
  }
}

const typing = (part, sent) =>
  [...part.querySelectorAll("input:not([type=hidden])")].some(
    (input) => input.value !== input.defaultValue && input.value !== sent?.get(input.name),
  );

// What is being typed, or is still on its way, is newer than the answer.
function exchange(page, own, sent) {
  const focused = document.activeElement?.id;
  for (const now of document.querySelectorAll("[data-tap-part]")) {
    const next = page.getElementById(now.id);
    const mine = now.id === own;
    if (!next || waiting.get(now.id)) continue;
    if (!typing(now, mine ? sent : null)) {
      now.replaceWith(document.adoptNode(next));
    } else if (mine) {
      // What comes next is made from what was saved just now.
      const before = now.querySelector("[name=noteBefore]");
      const saved = next.querySelector("[name=noteBefore]");
      if (before && saved) before.value = saved.value;
    }
  }
  if (!focused || document.activeElement?.id === focused) return;
  (document.getElementById(focused) ?? document.getElementById("tap-count"))?.focus({ preventScroll: true });
}

function show(answer, page, own, sent) {
  const refused = [...page.querySelectorAll(".cp-errors li")].map((problem) => problem.textContent.trim());
  if (answer.status === 422 || new URL(answer.url).pathname === location.pathname) {
    exchange(page, own, sent);
    say(refused.join(" ") || page.querySelector("#content > [role=status]")?.textContent.trim(), false);
  } else if (answer.ok && page.querySelector("[role=status]")) {
    // The attendance is recorded already: the page of the meeting says so.
    document.getElementById("content").replaceWith(document.adoptNode(page.getElementById("content")));
    document.title = page.title;
    history.replaceState(null, "", answer.url);
  } else {
    location.assign(answer.ok ? answer.url : location.href);
  }
}

function tap(form, button) {
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.append(button.name, button.value);
  const own = form.closest("[data-tap-part]").id;
  if (button?.hasAttribute("aria-pressed")) {
    for (const each of form.querySelectorAll("[aria-pressed]")) each.setAttribute("aria-pressed", String(each === button));
  }
  count(own, 1);
  turn = turn
    .then(() => send(form.action, body))
    .then(async (answer) => [answer, new DOMParser().parseFromString(await answer.text(), "text/html")])
    .finally(() => count(own, -1))
    .then(([answer, page]) => show(answer, page, own, body))
    .catch(() => location.reload());
}

export function startTaps() {
  if (!document.querySelector("[data-tap-status]")) return;
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (form.matches("[data-tap]")) {
        event.preventDefault();
        tap(form, event.submitter);
      } else if (open && form.matches("[data-after-taps]")) {
        // Finishing waits for the last tap.
        event.preventDefault();
        turn.then(() => document.getElementById(form.id)?.requestSubmit());
      }
    },
    true,
  );
  // Whoever leaves a field has typed what they wanted.
  document.addEventListener("change", (event) => event.target.closest("form[data-tap]")?.requestSubmit());
  window.addEventListener("beforeunload", (event) => open && event.preventDefault());
}
