// Draws the model a page points to and marks what is done and where the run stands now.
//   <div class="cp-diagram" data-diagram="/address/of.bpmn" data-active="id id" data-finished="id id"></div>
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

const READABLE = 0.6;

function mark(canvas, registry, ids, marker) {
  for (const id of (ids ?? "").split(/\s+/).filter((id) => registry.get(id))) {
    canvas.addMarker(id, marker);
  }
}

// The whole model, unless it would be too small to read: then the place where the run stands.
function show(canvas, registry, active) {
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");
  const here = registry.get((active ?? "").split(/\s+/)[0]);
  if (canvas.zoom() < READABLE && here) {
    canvas.zoom(READABLE, { x: here.x + (here.width ?? 0) / 2, y: here.y + (here.height ?? 0) / 2 });
    canvas.scrollToElement(here, { top: 80, bottom: 80, left: 40, right: 120 });
  }
}

function offerZoom(holder, canvas, fit) {
  const zoom = { in: () => canvas.zoom(canvas.zoom() * 1.3), out: () => canvas.zoom(canvas.zoom() / 1.3), fit };
  const bar = holder.parentElement.querySelector(".cp-diagram__zoom");
  if (!bar) return;
  bar.hidden = false;
  bar.addEventListener("click", (event) => zoom[event.target.closest("[data-zoom]")?.dataset.zoom]?.());
}

async function draw(holder) {
  const response = await fetch(holder.dataset.diagram, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${holder.dataset.diagram} answered ${response.status}`);
  // The wheel scrolls the page, not the picture; there are buttons for that.
  const viewer = new NavigatedViewer({ container: holder, zoomScroll: { enabled: false } });
  await viewer.importXML(await response.text());
  const canvas = viewer.get("canvas");
  const registry = viewer.get("elementRegistry");
  mark(canvas, registry, holder.dataset.finished, "cp-finished");
  mark(canvas, registry, holder.dataset.active, "cp-active");
  new ResizeObserver(() => {
    if (holder.clientWidth && holder.clientHeight) show(canvas, registry, holder.dataset.active);
  }).observe(holder);
  offerZoom(holder, canvas, () => canvas.zoom("fit-viewport", "auto"));
  holder.dataset.drawn = "yes";
}

// What is folded away is fetched when somebody unfolds it.
function unfolded(holder) {
  const folded = holder.closest("details:not([open])");
  return folded ? new Promise((done) => folded.addEventListener("toggle", done, { once: true })) : Promise.resolve();
}

for (const holder of document.querySelectorAll("[data-diagram]")) {
  unfolded(holder)
    .then(() => draw(holder))
    .catch(() => {
      // The words beside the picture say the same; an empty frame would say nothing.
      holder.parentElement.remove();
    });
}
