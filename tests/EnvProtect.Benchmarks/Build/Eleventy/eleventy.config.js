// The same pages as the other contestants make: a page an issue in both languages, lists of fifty by every facet, what was
// published, pages of areas, units and the like, and a feed for each of them and each unfinished issue. Issues are grouped
// once; templates are plain functions, the quickest kind that Eleventy has.
import { groups } from "./templates/groups.js";

export default function (config) {
  let made; // for the one build of this process
  const of = (api) => made ??= groups(api.getFilteredByTag("issue"));
  for (const name of ["lists", "changes", "sets", "directories", "homes", "feeds"]) config.addCollection(name, (api) => of(api)[name]);
  return { markdownTemplateEngine: false, dir: { input: "content", includes: "../templates", output: "site" } };
}
