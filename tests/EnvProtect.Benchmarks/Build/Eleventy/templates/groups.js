import { facetNav } from "./facets.js";
import { pageOf } from "./pager.js";
import { fill, languages, names, words } from "./words.js";

const pageSize = 50;
const newestShown = 50;
const latestShown = 12;
const facets = ["deadline", "status", "kind", "area", "category", "channel", "due", "plan", "campaign", "unit", "source"];
const values = (value) => value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Everything that is made of many issues, grouped once for both languages. */
export const groups = (all) => {
  const made = { lists: [], changes: [], sets: [], directories: [], homes: [], feeds: [] };
  for (const language of languages) add(made, language, all.filter((issue) => issue.data.language === language).sort((a, b) => a.data.place - b.data.place));
  return made;
};

const add = (made, language, issues) => {
  const [t, n] = [words[language], names[language]];
  const byFacet = Object.fromEntries(facets.map((facet) => [facet, new Map()]));
  for (const issue of issues) {
    for (const facet of facets) {
      for (const value of values(issue.data[facet])) {
        const known = byFacet[facet].get(value);
        if (known) known.push(issue);
        else byFacet[facet].set(value, [issue]);
      }
    }
  }

  const newest = (some) => [...some].sort((a, b) => a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : 0);
  const addPages = (pages, path, members, more) => {
    const count = Math.ceil(members.length / pageSize);
    for (let number = 1; number <= count; number++) {
      pages.push({ language, path, url: pageOf(path, number), number, pages: count, count: members.length, issues: members.slice((number - 1) * pageSize, number * pageSize), ...more });
    }
  };

  addPages(made.lists, `${t.root}/issues`, issues, { title: t.register, facets: facetNav(language, byFacet) });
  for (const facet of facets) {
    for (const [value, members] of byFacet[facet]) {
      const name = n[facet][value];
      addPages(made.lists, `${t.root}/issues/${facet}/${value}`, members, { facet, title: facet === "due" ? fill(t.dueIn, name) : name, facets: facetNav(language, byFacet, facet, value) });
    }
  }
  addPages(made.changes, `${t.root}/changes`, newest(issues));

  const addFeed = (name, page, self, some) => made.feeds.push({ language, name, page, self, issues: some });
  const sets = n.sets.map((set) => ({ ...set, language, url: `${t.root}/${set.section}/${set.id}.html`, issues: byFacet[set.facet].get(set.id) ?? [] }));
  made.sets.push(...sets);
  for (const section of new Set(n.sets.map((set) => set.section))) {
    made.directories.push({ language, section, url: `${t.root}/${section}.html`, sets: sets.filter((set) => set.section === section) });
  }
  const latest = newest(issues);
  made.homes.push({
    language, url: `${t.root}/index.html`, count: issues.length, latest: latest.slice(0, latestShown), areas: sets.filter((set) => set.section === "areas"),
    standings: n.groups[0].values.filter((value) => byFacet.deadline.has(value)).map((value) => ({ value, url: `${t.root}/issues/deadline/${value}.html`, count: byFacet.deadline.get(value).length })),
  });
  for (const kind of ["xml", "json"]) {
    addFeed(t.site, `${t.root}/`, `${t.root}/feed.${kind}`, latest.slice(0, newestShown));
    for (const set of sets.filter((set) => set.feed)) addFeed(`${set.title} · ${t.site}`, set.url, set.url.replace(/\.html$/, `/feed.${kind}`), newest(set.issues).slice(0, newestShown));
  }
  for (const issue of issues.filter((issue) => issue.data.deadline !== "finished")) addFeed(`${issue.data.title} · ${t.site}`, issue.url, issue.url.replace(/\.html$/, ".xml"), [issue]);
};
