import { icons, seal } from "./parts.js";
import { day, escape, names, words } from "./words.js";

const namedPlaces = 3;
const made = new Map();

const row = ({ url, data }) => {
  const { language } = data;
  const [t, n] = [words[language], names[language]];
  const standing = t.standings[data.deadline];
  return `<li class="issue-row"><div class="issue-row-seal">${seal(language, data.status, "small")}</div>
      <div class="issue-row-text"><p class="kicker">${n.kind[data.kind]}${data.number ? ` ${escape(data.number)}` : ""}</p>
        <p class="issue-row-title"><a href="${url}">${escape(data.title)}</a></p>
        <p class="issue-row-facts">${data.area.length > 0 ? `<span>${icons.place}${data.area.slice(0, namedPlaces).map((code) => escape(n.area[code])).join(t.list)}</span>` : ""}${data.dueon ? `<span class="due">${icons.clock}${day(data.dueon, language)}</span>` : ""}${data.deadline === "passed" || data.deadline === "overdue" ? `<span class="due-${standing.css}">${icons[standing.icon]}${n.deadline[data.deadline]}</span>` : ""}</p></div></li>`;
};

/** Issues as a list. Each issue is in about a dozen lists, so its row is made once. */
export const rows = (issues) => `<ul class="issues">${issues.map((issue) => {
  if (!made.has(issue.url)) made.set(issue.url, row(issue));
  return made.get(issue.url);
}).join("")}</ul>`;
