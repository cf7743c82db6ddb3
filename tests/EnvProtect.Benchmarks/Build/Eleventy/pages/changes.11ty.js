import { frame } from "../templates/frame.js";
import { pager } from "../templates/pager.js";
import { icons } from "../templates/parts.js";
import { escape, fill, month, names, time, words } from "../templates/words.js";

export const data = {
  pagination: { data: "collections.changes", size: 1, alias: "list" },
  permalink: (data) => data.list.url,
};

export function render({ list: { language, path, url, number, pages, issues } }) {
  const [t, n] = [words[language], names[language]];
  const place = fill(t.pageOf, number, pages);
  let [news, last] = ["", ""];
  for (const { url, data } of issues) {
    const heading = data.date.slice(0, 7);
    if (heading !== last) news += `${last ? "</ul>" : ""}<h3>${month(heading, language)}</h3>\n      <ul class="directory news">`;
    last = heading;
    news += `<li><span class="count">${time(data.date, language)}</span>
            <a href="${url}">${escape(data.title)}</a>
            <span class="tag">${n.status[data.status]}</span></li>`;
  }
  return frame({
    language, url, section: "changes", unlisted: number > 1,
    title: number === 1 ? t.sections.changes : `${t.sections.changes} · ${place}`,
    description: t.leads.changes,
  }, `<h1>${t.sections.changes}</h1>
  <p class="lead">${t.leads.changes}</p>
  <p class="machine">${icons.feed}<a href="${t.root}/feed.xml" type="application/atom+xml">${t.feeds}</a></p>
  <section aria-labelledby="list"><h2 id="list">${place}</h2>${news}</ul>${pager(language, path, number, pages)}</section>`);
}
