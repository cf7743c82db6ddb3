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
    // Set one by one, since the pages' policy takes no style inside the page.
    Object.assign(panel.style, {
      position: "fixed", inset: "auto 0 0 0", zIndex: "999", maxHeight: "60vh", overflow: "auto", margin: "0", padding: "1rem",
      whiteSpace: "pre-wrap", background: "#7a1f1f", color: "#fff", font: "1rem/1.5 monospace",
    });
    panel.textContent = JSON.parse(event.data);
    panel.title = "Esc";
    document.body.append(panel);
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
})();
