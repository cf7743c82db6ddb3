import { escape, frame } from "./frame.js";

const list = (value) => [value ?? []].flat();

export function render(data) {
  const dates = ["received", "assigned", "due", "resolved", "published", "asOf"].filter((name) => data[name])
    .map((name) => `<li><time datetime="${data[name]}">${data[name]}</time></li>`).join("");
  const facts = ["area", "unit", "category", "kind", "status", "year"].filter((name) => data[name])
    .map((name) => `<div><dt>${name}</dt><dd><ul>${list(data[name]).map((value) => `<li><a href="/${data.language}/${name}/${value}.html">${escape(value)}</a></li>`).join("")}</ul></dd></div>`).join("\n");
  const more = ["channel", "medium", "batch", "verdict", "chapter"].filter((name) => data[name]).map((name) => `<div><dt>${name}</dt><dd>${escape(data[name])}</dd></div>`).join("\n");
  return frame(data.language, data.title, data.summary, data.page.url, `<article>
<header class="issue-head"><p class="kicker">${data.kind} ${escape(data.number)}</p><h1>${escape(data.title)}</h1><div class="seal">${data.status}</div><p class="lead">${escape(data.summary)}</p></header>
<section class="state"><h2>${data.status}</h2><p>${data.asOf} ${data.due ?? ""}</p></section>
<section class="life"><ol>${dates}</ol></section>
<div class="issue-body"><div class="issue-text">${data.content}<section><h2>${escape(data.source)}</h2><p>${escape(data.locator)}</p></section></div>
<dl class="facts">${facts}${more}</dl></div>
</article>`);
}
