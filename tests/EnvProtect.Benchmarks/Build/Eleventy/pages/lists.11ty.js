import { frame } from "../templates/frame.js";
import { pager } from "../templates/pager.js";
import { rows } from "../templates/rows.js";
import { counted, escape, fill, words } from "../templates/words.js";

export const data = {
  pagination: { data: "collections.lists", size: 1, alias: "list" },
  permalink: (data) => data.list.url,
};

export function render({ list: { language, path, url, title, facet, facets, number, pages, count, issues } }) {
  const t = words[language];
  const place = fill(t.pageOf, number, pages);
  const total = counted(count, t.oneIssue, t.manyIssues);
  const register = `${t.root}/issues.html`;
  return frame({
    language, url, section: "issues", unlisted: number > 1,
    title: number === 1 ? title : `${title} · ${place}`,
    description: fill(t.registerLead, count),
    trail: facet ? [{ label: t.sections.issues, path: register }] : undefined,
  }, `<h1>${escape(title)}</h1><p class="lead">${facet ? `${total} · <a href="${register}">${t.all}</a>` : fill(t.registerLead, count)}</p><p class="to-filter"><a href="#filter">${t.filter}</a></p>
  <div class="register"><section aria-labelledby="list"><h2 id="list">${pages > 1 ? place : total}</h2>
      ${rows(issues)}${pager(language, path, number, pages)}</section>
    ${facets}</div>
  <script type="module" src="/assets/filter.UR46PDRB.js"></script>`);
}
