import { frame } from "../templates/frame.js";
import { counted, escape, words } from "../templates/words.js";

export const data = {
  pagination: { data: "collections.directories", size: 1, alias: "directory" },
  permalink: (data) => data.directory.url,
};

export function render({ directory: { language, url, section, sets } }) {
  const t = words[language];
  return frame({ language, url, section, title: t.sections[section], description: t.leads[section] }, `<h1>${t.sections[section]}</h1>
  <p class="lead">${t.leads[section]}</p>
  <ul class="directory columns">${sets.map(({ url, title, issues }) => `<li><a href="${url}">${escape(title)}</a> <span class="count">${counted(issues.length, t.oneIssue, t.manyIssues)}</span></li>`).join("")}</ul>`);
}
