import { names, words } from "./words.js";

const round = (number) => Math.round(number * 1000) / 1000;

/** How many of a set stand where. */
export const standingBar = (language, issues) => {
  const [t, n] = [words[language], names[language]];
  const counts = new Map();
  for (const { data } of issues) counts.set(data.deadline, (counts.get(data.deadline) ?? 0) + 1);
  let before = 0;
  let [bars, list] = ["", ""];
  for (const code of n.groups[0].values.filter((code) => counts.has(code))) {
    const [count, { css }] = [counts.get(code), t.standings[code]];
    bars += `<rect class="bar-${css}" x="${round(100 * before / issues.length)}" y="0" width="${round(100 * count / issues.length)}" height="4"></rect>`;
    list += `<li><span class="swatch bar-${css}" aria-hidden="true"></span>${n.deadline[code]} <strong>${count}</strong></li>`;
    before += count;
  }
  return `<div class="standing-bar"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars}</svg>
    <ul>${list}</ul></div>`;
};
