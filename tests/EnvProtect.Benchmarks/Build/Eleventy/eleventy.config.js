// The same pages as the other contestants make: a page an issue in both languages, lists of a hundred by every facet, a
// feed a language. Templates are plain functions, the quickest kind that Eleventy has.
const pageSize = 100;
const facets = ["status", "kind", "category", "area", "unit", "year"];
const languages = ["zh", "en"];

export default function (config) {
  const lists = (api) => {
    const all = [];
    for (const language of languages) {
      const issues = api.getFilteredByTag("issue").filter((issue) => issue.data.language === language)
        .sort((a, b) => (a.fileSlug < b.fileSlug ? -1 : 1));
      const groups = new Map([[`${language}/issues`, issues]]);
      for (const issue of issues) {
        for (const facet of facets) {
          for (const value of [issue.data[facet] ?? []].flat()) {
            const path = `${language}/${facet}/${value}`;
            if (!groups.has(path)) groups.set(path, []);
            groups.get(path).push(issue);
          }
        }
      }

      const nav = [...groups].filter(([path]) => !path.includes("/unit/"))
        .map(([path, members]) => `<li><a href="/${path}.html">${path}</a> <span class="count">${members.length}</span></li>`).join("\n");
      for (const [path, members] of groups) {
        for (let from = 0; from < members.length; from += pageSize) {
          const number = from / pageSize + 1;
          all.push({ language, path, number, count: members.length, nav, file: number === 1 ? path : `${path}/page/${number}`, issues: members.slice(from, from + pageSize) });
        }
      }
    }
    return all;
  };
  config.addCollection("lists", lists);
  config.addCollection("feeds", (api) => languages.map((language) => ({
    language,
    issues: api.getFilteredByTag("issue").filter((issue) => issue.data.language === language)
      .sort((a, b) => (a.data.asOf < b.data.asOf ? 1 : -1)).slice(0, 50),
  })));
  return { markdownTemplateEngine: false, dir: { input: "content", includes: "../templates", output: "site" } };
}
