// Draws the model a page points to and marks what is done and where the run stands now.
//   <div class="cp-diagram" data-diagram="/address/of.bpmn" data-active="id id" data-finished="id id"></div>
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

function mark(canvas, registry, ids, marker) {
  for (const id of (ids ?? "").split(/\s+/).filter((id) => registry.get(id))) {
    canvas.addMarker(id, marker);
  }
}

async function draw(holder) {
  const response = await fetch(holder.dataset.diagram, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${holder.dataset.diagram} answered ${response.status}`);
  const viewer = new NavigatedViewer({ container: holder });
  await viewer.importXML(await response.text());
  const canvas = viewer.get("canvas");
  const registry = viewer.get("elementRegistry");
  mark(canvas, registry, holder.dataset.finished, "cp-finished");
  mark(canvas, registry, holder.dataset.active, "cp-active");
  new ResizeObserver(() => {
    canvas.resized();
    canvas.zoom("fit-viewport", "auto");
  }).observe(holder);
  holder.dataset.drawn = "yes";
}

for (const holder of document.querySelectorAll("[data-diagram]")) {
  draw(holder).catch(() => {
    // The words beside the picture say the same; an empty frame would say nothing.
    holder.remove();
  });
}
