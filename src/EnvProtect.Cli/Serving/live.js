// Preview only: reloads the page when a new snapshot is served and shows faults over the last good page.
(() => {
  const source = new EventSource("/_live/events");
  let panel;
  const hide = () => { panel?.remove(); panel = undefined; };
  source.addEventListener("published", () => location.reload());
  source.addEventListener("faults", (event) => {
    hide();
    panel = document.createElement("pre");
    panel.setAttribute("role", "alert");
    panel.className = "preview-faults";
    panel.textContent = JSON.parse(event.data);
    panel.title = "Esc";
    document.body.append(panel);
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
