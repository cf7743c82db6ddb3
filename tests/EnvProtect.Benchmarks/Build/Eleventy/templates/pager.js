import { words } from "./words.js";

/** Address of a page of a list. */
export const pageOf = (path, number) => number === 1 ? `${path}.html` : `${path}/page/${number}.html`;

export const pager = (language, path, number, pages) => {
  if (pages === 1) return "";
  const t = words[language];
  let links = "";
  for (let each = 1; each <= pages; each++) {
    if (each === 1 || each === pages || Math.abs(each - number) <= 2) links += `<li><a href="${pageOf(path, each)}"${each === number ? ' aria-current="page"' : ""}>${each}</a></li>`;
  }
  return `<nav class="pager" aria-label="${t.pages}"><ul>${number > 1 ? `<li><a rel="prev" href="${pageOf(path, number - 1)}">${t.previous}</a></li>` : ""}${links}${number < pages ? `<li><a rel="next" href="${pageOf(path, number + 1)}">${t.following}</a></li>` : ""}</ul></nav>`;
};
