import { frame } from "../templates/frame.js";
import { rows } from "../templates/rows.js";
import { escape, names, words } from "../templates/words.js";

export const data = {
  pagination: { data: "collections.homes", size: 1, alias: "home" },
  permalink: (data) => data.home.url,
};

export function render({ home: { language, url, count, standings, areas, latest } }) {
  const [t, n] = [words[language], names[language]];
  return frame({ language, url: url.replace("index.html", ""), name: "home", title: t.site, description: t.homeLead }, `<header class="hero"><h1>${t.homeHeading.map((clause) => `<span class="clause">${clause}</span>`).join("")}</h1><p class="lead">${t.homeLead}</p>
    <p><a href="${t.root}/issues.html">${t.homeBrowse}</a></p></header>
  <section aria-labelledby="numbers"><h2 id="numbers">${t.homeNumbers}</h2>
    <ul class="numbers"><li class="number-card"><a href="${t.root}/issues.html"><span class="large">${count}</span> <span class="sentence">${t.homeTotal}</span></a></li>${standings.map(({ value, url, count }) => `<li class="number-card number-${t.standings[value].css}"><a href="${url}"><span class="large">${count}</span> <span class="sentence">${n.deadline[value]}</span></a></li>`).join("")}</ul></section>
  <section aria-labelledby="places"><h2 id="places">${t.areas}</h2><ul class="directory columns">${areas.map(({ url, title }) => `<li><a href="${url}">${escape(title)}</a></li>`).join("")}</ul></section>
  <section aria-labelledby="latest"><h2 id="latest">${t.homeResolved}</h2>${rows(latest)}<p><a href="${t.root}/changes.html">${t.homeChanges}</a></p></section>`);
}
