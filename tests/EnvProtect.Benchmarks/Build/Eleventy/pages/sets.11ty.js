import { frame } from "../templates/frame.js";
import { icons } from "../templates/parts.js";
import { rows } from "../templates/rows.js";
import { standingBar } from "../templates/standingBar.js";
import { escape, fill, words } from "../templates/words.js";

const shown = 30;

export const data = {
  pagination: { data: "collections.sets", size: 1, alias: "set" },
  permalink: (data) => data.set.url,
};

export function render({ set: { language, url, section, facet, id, title, kicker, summary, feed, issues } }) {
  const t = words[language];
  const below = url.replace(/\.html$/, "");
  return frame({
    language, url, title, section,
    description: summary ?? `${title} · ${t.issuesOf} ${issues.length}`,
    feed: feed ? `${below}/feed.xml` : "",
    facts: { kind: t.sections[section] },
    trail: [{ label: t.sections[section], path: `${t.root}/${section}.html` }],
  }, `<header class="page-head">${kicker ? `<p class="kicker">${escape(kicker)}</p>` : ""}
    <h1>${escape(title)}</h1>${summary ? `<p class="lead">${escape(summary)}</p>` : ""}</header>
  <dl class="fact-row"><div><dt>${t.number}</dt><dd>${id}</dd></div></dl>${issues.length > 0 ? `<section aria-labelledby="issues"><h2 id="issues">${t.issuesOf} <span class="count">${issues.length}</span></h2>
    ${standingBar(language, issues)}
  ${rows(issues.slice(0, shown))}<p><a href="${t.root}/issues/${facet}/${id}.html">${fill(t.seeAll, issues.length)}</a></p></section>` : ""}${feed ? `<section class="follow" aria-labelledby="follow"><h2 id="follow">${t.follow}</h2>
  <p>${t.followHow}</p>
  <ul class="chips"><li><a href="${below}/feed.xml" type="application/atom+xml">${icons.feed}Atom</a></li><li><a href="${below}/feed.json" type="application/feed+json">${icons.feed}JSON Feed</a></li></ul></section>` : ""}`);
}
