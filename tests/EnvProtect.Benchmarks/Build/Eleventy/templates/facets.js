import { escape, names, words } from "./words.js";

/** Every way to narrow the register down; made once for each list, since it marks that list. */
export const facetNav = (language, byFacet, facet, value) => {
  const [t, n] = [words[language], names[language]];
  return `<nav class="facets" aria-labelledby="filter" data-facets="/issues/facets.json" data-register="${t.root}/issues.html"><h2 id="filter">${t.filter}</h2>${n.groups.filter((group) => byFacet[group.facet].size > 0).map((group, i) => `<details${i === 0 || group.facet === facet ? " open" : ""}><summary>${t.groups[group.facet]}</summary>
          <ul>${group.values.filter((each) => byFacet[group.facet].has(each)).map((each) => `<li><a href="${t.root}/issues/${group.facet}/${each}.html"${group.facet === facet && each === value ? ' aria-current="page"' : ""}>${escape(n[group.facet][each])}</a> <span class="count">${byFacet[group.facet].get(each).length}</span></li>`).join("")}</ul></details>`).join("")}<p><a href="${t.root}/units.html">${t.allUnits}</a></p></nav>`;
};
