import { escape, frame } from "../templates/frame.js";

export const data = {
  pagination: { data: "collections.lists", size: 1, alias: "list" },
  permalink: (data) => `/${data.list.file}.html`,
};

export function render({ list, page }) {
  const rows = list.issues.map(({ url, data }) => `<li class="issue-row"><div class="seal">${data.status}</div><div class="issue-row-text">
<p class="kicker">${data.kind} ${escape(data.number)}</p>
<p class="issue-row-title"><a href="${url}">${escape(data.title)}</a></p>
<p class="issue-row-facts"><span>${[data.area ?? []].flat().join(", ")}</span>${data.due ? `<span class="due">${data.due}</span>` : ""}</p>
</div></li>`).join("\n");
  return frame(list.language, list.path, list.path, page.url, `<h1>${list.path}</h1><p class="lead">${list.count}</p>
<div class="register"><nav class="facets"><ul>${list.nav}</ul></nav><section><ul class="issues">${rows}</ul></section></div>`);
}
