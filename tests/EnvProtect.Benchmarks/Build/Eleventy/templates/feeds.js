import { createHash } from "node:crypto";
import { escape, names, words } from "./words.js";

const urn = (name) => {
  const hash = createHash("sha256").update(`envprotect/${name}`).digest("hex");
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

const entry = ({ url, fileSlug, data }) => {
  const status = names[data.language].status[data.status];
  return {
    id: urn(`entry/${fileSlug}`),
    url,
    title: data.language === "en" ? `${data.title} (${status})` : `${data.title}（${status}）`,
    summary: data.summary,
    instant: `${data.date}T00:00:00+08:00`,
  };
};

/** News as Atom. */
export const atom = ({ language, name, page, self, issues }) => {
  const t = words[language];
  const entries = issues.map(entry);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xml:lang="${t.code}" xmlns="http://www.w3.org/2005/Atom">
  <title>${escape(name)}</title>
  <id>${urn(`feed${page}${language}`)}</id>
  <updated>${entries[0]?.instant ?? ""}</updated>
  <author>
    <name>${t.site}</name>
  </author>
  <link rel="self" href="${self}" />
  <link rel="alternate" href="${page}" />
${entries.map(({ id, url, title, summary, instant }) => `  <entry>
    <title>${escape(title)}</title>
    <id>${id}</id>
    <updated>${instant}</updated>
    <link rel="alternate" href="${url}" />
    <summary>${escape(summary)}</summary>
  </entry>
`).join("")}</feed>
`;
};

/** News as JSON Feed. */
export const json = ({ language, name, page, self, issues }) => `${JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: name,
  home_page_url: page,
  feed_url: self,
  language: words[language].code,
  items: issues.map(entry).map(({ id, url, title, summary, instant }) => ({ id, url, title, content_text: summary, date_published: instant })),
}, null, 2)}\n`;
