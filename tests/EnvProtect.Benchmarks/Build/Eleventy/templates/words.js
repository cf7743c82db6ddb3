import { readFileSync } from "node:fs";

const read = (folder, language) => JSON.parse(readFileSync(new URL(`../data/${folder}/${language}.json`, import.meta.url), "utf8"));

export const languages = ["zh", "en"];

/** The words of the site, a language each. */
export const words = Object.fromEntries(languages.map((language) => [language, read("words", language)]));

/** What the codes in the facts are called, a language each. */
export const names = Object.fromEntries(languages.map((language) => [language, read("names", language)]));

/** Puts values into a text where it has %s or %d. */
export const fill = (text, ...values) => {
  let i = 0;
  return text.replace(/%[sd]/g, () => values[i++]);
};

/** "1 day", "2 days". */
export const counted = (count, one, many) => fill(count === 1 ? one : many, count);

/** Text for HTML. */
export const escape = (text) => {
  const value = String(text ?? "");
  return /[&<>"]/.test(value) ? value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;") : value;
};

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2020年3月1日", "1 March 2020". */
export const day = (iso, language) => {
  const [year, month, date] = iso.split("-").map(Number);
  return language === "en" ? `${date} ${months[month - 1]} ${year}` : `${year}年${month}月${date}日`;
};

/** "2020年3月", "March 2020". */
export const month = (iso, language) => {
  const [year, number] = iso.split("-").map(Number);
  return language === "en" ? `${months[number - 1]} ${year}` : `${year}年${number}月`;
};

export const time = (iso, language) => `<time datetime="${iso}">${day(iso, language)}</time>`;
