// Large files go in pieces, by the core of the tus protocol: a broken connection costs the last piece and not the whole,
// also after the page was left. Small ones, and all without this script, the form sends at once.

const PIECE = 512 * 1024;
const MEGABYTE = 1024 * 1024;
const PAUSES = [1, 2, 4, 8, 15];
const VERSION = { "Tus-Resumable": "1.0.0" };

// Why an upload stopped: a name of a text on the panel, and the server's own words where it has said some.
class Stopped extends Error {
  constructor(why, words) {
    super(why);
    this.why = why;
    this.words = words;
  }
}

const after = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

const base64 = (text) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const megabytes = (bytes) =>
  (bytes / MEGABYTE).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });

// Storage may be forbidden or full; then an upload only goes on while the page is open.
const memory = {
  read: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // It was only for another day.
    }
  },
};

// What stands on the page about an upload.
class Panel {
  constructor(form) {
    this.root = form.querySelector("[data-upload-panel]");
    this.error = this.root.querySelector("[data-upload-error]");
    this.bar = this.root.querySelector("[data-upload-bar]");
    this.status = this.root.querySelector("[data-upload-status]");
    this.again = this.root.querySelector("[data-upload-again]");
    this.cancel = this.root.querySelector("[data-upload-cancel]");
    this.buttons = [...form.querySelectorAll("[type=submit]")];
  }

  text(what, name, limit) {
    return this.status.dataset[what].replace("{name}", () => name).replace("{limit}", limit);
  }

  begin(name, what) {
    this.root.hidden = false;
    this.bar.hidden = false;
    this.again.hidden = true;
    this.cancel.hidden = false;
    this.buttons.forEach((button) => (button.disabled = true));
    this.error.textContent = "";
    this.status.textContent = this.text(what, name);
  }

  far(done, whole) {
    const label = this.bar.querySelector("label");
    const progress = this.bar.querySelector("progress");
    progress.max = whole;
    progress.value = done;
    label.textContent = label.dataset.text
      .replace("{done}", megabytes(done))
      .replace("{whole}", megabytes(whole));
  }

  stop(words, goesOn) {
    this.root.hidden = false;
    this.status.textContent = "";
    this.error.textContent = words;
    this.again.hidden = !goesOn;
    this.cancel.hidden = !goesOn;
    this.bar.hidden = !goesOn;
    this.buttons.forEach((button) => (button.disabled = false));
    // The button that was pressed may stand far below.
    this.root.scrollIntoView({ block: "nearest" });
    if (goesOn) this.again.focus();
  }
}

// One file on its way.
class Sending {
  constructor(form, file, panel, pressed) {
    this.form = form;
    this.pressed = pressed;
    this.file = file;
    this.panel = panel;
    this.key = ["upload", form.action, file.name, file.size, file.lastModified].join("|");
    this.address = memory.read(this.key);
    this.canceled = false;
  }

  headers(more) {
    return { ...VERSION, "X-CSRF-TOKEN": this.form.elements._csrf.value, ...more };
  }

  // Nobody who is signed out gets an answer, only the way to the sign-in page.
  async ask(address, options) {
    const answer = await fetch(address, { redirect: "manual", ...options }).catch(() => {
      throw new Stopped("lost");
    });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) throw new Stopped("out");
    if (answer.status >= 500) throw new Stopped("failed");
    return answer;
  }

  async begin() {
    const answer = await this.ask(this.form.dataset.upload, {
      method: "POST",
      headers: this.headers({
        "Upload-Length": String(this.file.size),
        "Upload-Metadata": `filename ${base64(this.file.name)}`,
      }),
    });
    if (!answer.ok) throw new Stopped("failed", answer.status === 422 ? await answer.text() : "");
    this.address = answer.headers.get("Location");
    memory.write(this.key, this.address);
    return 0;
  }

  // So many bytes are there already.
  async stand() {
    if (this.address) {
      const answer = await this.ask(this.address, { method: "HEAD", headers: this.headers() });
      if (answer.ok) return Number(answer.headers.get("Upload-Offset"));
    }
    return this.begin();
  }

  async piece(from) {
    const body = await this.file
      .slice(from, from + PIECE)
      .arrayBuffer()
      .catch(() => {
        throw new Stopped("unreadable");
      });
    const answer = await this.ask(this.address, {
      method: "PATCH",
      headers: this.headers({ "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) }),
      body,
    });
    if (answer.ok) return Number(answer.headers.get("Upload-Offset"));
    if (this.canceled) return from;
    // It stands elsewhere, or has expired.
    if (answer.status === 409 || answer.status === 404) return this.stand();
    throw new Stopped("failed");
  }

  async all() {
    let done = await this.stand();
    this.panel.begin(this.file.name, done > 0 ? "resumed" : "begun");
    let tries = 0;
    while (done < this.file.size && !this.canceled) {
      this.panel.far(done, this.file.size);
      try {
        done = await this.piece(done);
        tries = 0;
      } catch (stopped) {
        if (stopped.why !== "lost" || tries === PAUSES.length) throw stopped;
        this.panel.status.textContent = this.panel.text("waiting", this.file.name);
        await after(PAUSES[tries++]);
      }
    }
    this.panel.far(done, this.file.size);
  }

  // Over plain HTTP browsers do not compute it; the server then only knows that every byte has come.
  async hash() {
    if (!globalThis.crypto?.subtle) return "";
    return hex(await crypto.subtle.digest("SHA-256", await this.file.arrayBuffer()));
  }

  // The form is sent as ever, with the name of the upload in place of the file.
  async handOver() {
    this.panel.status.textContent = this.panel.text("checked", this.file.name);
    const values = { upload: this.address.split("/").pop(), sha256: await this.hash() };
    if (this.pressed?.name) values[this.pressed.name] = this.pressed.value;
    this.form.querySelectorAll("input[type=file]").forEach((input) => (input.value = ""));
    for (const [name, value] of Object.entries(values)) {
      const input = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      this.form.append(input);
    }
    memory.write(this.key, null);
    this.form.submit();
  }

  async drop() {
    this.canceled = true;
    memory.write(this.key, null);
    if (this.address) await this.ask(this.address, { method: "DELETE", headers: this.headers() }).catch(() => {});
    this.panel.stop("", false);
    this.panel.status.textContent = this.panel.text("canceled", this.file.name);
  }
}

async function send(sending) {
  const { panel, file } = sending;
  panel.begin(file.name, "begun");
  panel.root.scrollIntoView({ block: "nearest" });
  panel.far(0, file.size);
  panel.again.onclick = () => send(sending);
  panel.cancel.onclick = () => sending.drop();
  try {
    await sending.all();
    if (!sending.canceled) await sending.handOver();
  } catch (stopped) {
    const words = stopped.words || panel.text(stopped.why ?? "failed", file.name);
    panel.stop(words, ["lost", "failed"].includes(stopped.why) && !stopped.words);
  }
}

function watch(form) {
  const inputs = [...form.querySelectorAll("input[type=file]")];
  const panel = new Panel(form);
  const limit = Number(form.dataset.largest);
  inputs.forEach((input) =>
    input.addEventListener("change", () => {
      if (input.files.length) inputs.filter((other) => other !== input).forEach((other) => (other.value = ""));
    }),
  );
  form.addEventListener("submit", (event) => {
    const file = inputs.flatMap((input) => [...input.files])[0];
    if (!file || file.size <= MEGABYTE) return;
    event.preventDefault();
    if (file.size > limit) panel.stop(panel.text("large", file.name, megabytes(limit)), false);
    else send(new Sending(form, file, panel, event.submitter));
  });
}

export function startUploads() {
  document.querySelectorAll("form[data-upload]").forEach(watch);
}
