import { counted, escape, time, words } from "./words.js";

const down = ["M20 0 C 36 30, 36 68, 20 100", "M20 0 C 4 30, 4 68, 20 100"];
const across = ["M0 20 C 30 36, 68 36, 100 20", "M0 20 C 30 4, 68 4, 100 20"];

/** The life of an issue as one river; see River.razor for what the forms mean. */
export const river = (language, life) => {
  const t = words[language];
  return `<ol class="river">${life.map(({ on, form, reach, label, detail, between }, i) => `<li class="moment moment-${form} reach-${reach}"><svg class="reach reach-down" viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true"><path class="bed" d="${down[i % 2]}"/><path class="water" d="${down[i % 2]}"/></svg>
      <svg class="reach reach-across" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true"><path class="bed" d="${across[i % 2]}"/><path class="water" d="${across[i % 2]}"/></svg>
      <div class="moment-text"><p class="moment-date">${time(on, language)}</p>
        <p class="moment-label">${t.moments[label]}</p>${detail ? `<p class="moment-detail">${escape(detail)}</p>` : ""}${between ? `<p class="between">${counted(between, t.dayLater, t.daysLater)}</p>` : ""}</div></li>`).join("")}</ol>`;
};
